// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDynamicDictInput {
  /** @example 101.204.XX.XX */
  SourceIp?: string;
}

export interface DescribeDynamicDictOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Count?: number;
  /** @example test_dict.plain */
  FileName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 40
   */
  FileSize?: number;
  /** @example 9 */
  Limit?: number;
  /** @example cloudtest01/661767e1-5ae3-4ec5-865f-03039436893a/sacc2***** */
  OssUrl?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1719919421
   */
  UploadTime?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDynamicDict({ SourceIp: "101.204.XX.XX" });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeDynamicDict: TypedRoute<
  DescribeDynamicDictInput,
  DescribeDynamicDictOutput,
  DescribeDynamicDictHttp
> = {
  name: "DescribeDynamicDict",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDynamicDict", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDynamicDict as `client.http` calls it. */
export interface DescribeDynamicDictHttp {
  "/DescribeDynamicDict": {
    post: {
      parameters: {
        query?: DescribeDynamicDictInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDynamicDictOutput;
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
