// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCustomizedDictUploadInfoInput {
  /** @example 106.11.43.*** */
  SourceIp?: string;
}

export interface DescribeCustomizedDictUploadInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example yourAccessKeyID */
  Accessid?: string;
  /** @example 1719921470 */
  Expire?: string;
  /** @example https://aegis-update-static-file.oss-cn-hangzhou.aliyuncs.com */
  Host?: string;
  /** @example HC_CUSTOMIZED_DICT/176618589410****.tmp */
  Key?: string;
  /**
   * @example eyJleHBpcmF0aW9uIjoiMjAyNC0wNy0wMlQxMTo1Nzo1MC44MzJaIiwiY29uZGl0aW9ucyI6W1siY29udGVudC1sZW5ndGgtcmFuZ2UiLDAsNDA5NjBdLFsiZXEiLCIka2V5IiwiSENfQ1VTVE9NSVpFRF9ESUNUXC8xNzY2MTg1ODk0MTA0Njc1LnRtc****
   */
  Policy?: string;
  /** @example *** */
  SecurityToken?: string;
  /** @example mWGRgn0CtdbVf8UuJbTXOmo2**** */
  Signature?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCustomizedDictUploadInfo({
 *   SourceIp: "106.11.43.***",
 * });
 * ```
 * @throws CloudError
 */
export const describeCustomizedDictUploadInfo: TypedRoute<
  DescribeCustomizedDictUploadInfoInput,
  DescribeCustomizedDictUploadInfoOutput,
  DescribeCustomizedDictUploadInfoHttp
> = {
  name: "DescribeCustomizedDictUploadInfo",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCustomizedDictUploadInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeCustomizedDictUploadInfo as `client.http` calls it. */
export interface DescribeCustomizedDictUploadInfoHttp {
  "/DescribeCustomizedDictUploadInfo": {
    post: {
      parameters: {
        query?: DescribeCustomizedDictUploadInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCustomizedDictUploadInfoOutput;
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
