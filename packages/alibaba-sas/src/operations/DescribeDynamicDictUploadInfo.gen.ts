// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDynamicDictUploadInfoInput {
  /** @example 123.103.XX.XX */
  SourceIp?: string;
}

export interface DescribeDynamicDictUploadInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example yourAccessKeyID */
  Accessid?: string;
  /** @example 1719919893 */
  Expire?: string;
  /** @example https://aegis-update-static-file.oss-cn-hangzhou.aliyuncs.com */
  Host?: string;
  /** @example DegradePool_Offset_**** */
  Key?: string;
  /** @example eyJleHBpcmF0aW9uIjoiMjAyNC0wNy0wMlQxMTozMTozMy40MjlaIiwiY29uZGl0aW9******** */
  Policy?: string;
  /** @example wBiwkhd5LGcLzijtc3FhI**** */
  Signature?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDynamicDictUploadInfo({
 *   SourceIp: "123.103.XX.XX",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeDynamicDictUploadInfo: TypedRoute<
  DescribeDynamicDictUploadInfoInput,
  DescribeDynamicDictUploadInfoOutput,
  DescribeDynamicDictUploadInfoHttp
> = {
  name: "DescribeDynamicDictUploadInfo",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDynamicDictUploadInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDynamicDictUploadInfo as `client.http` calls it. */
export interface DescribeDynamicDictUploadInfoHttp {
  "/DescribeDynamicDictUploadInfo": {
    post: {
      parameters: {
        query?: DescribeDynamicDictUploadInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDynamicDictUploadInfoOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
