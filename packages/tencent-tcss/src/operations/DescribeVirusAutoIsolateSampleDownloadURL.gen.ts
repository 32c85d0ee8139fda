// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVirusAutoIsolateSampleDownloadURLInput {
  /** @example 5b98800688cae1533ff965ab31ba**** */
  MD5: string;
}

export interface DescribeVirusAutoIsolateSampleDownloadURLOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example https:// */
  FileUrl?: string;
}

/**
 * The documented error codes of DescribeVirusAutoIsolateSampleDownloadURL.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeVirusAutoIsolateSampleDownloadURLErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeVirusAutoIsolateSampleDownloadURL with one of its documented codes. */
export const isDescribeVirusAutoIsolateSampleDownloadURLError: ErrorGuard<
  DescribeVirusAutoIsolateSampleDownloadURLErrorCode
> = (error) => isCloudError(error, "DescribeVirusAutoIsolateSampleDownloadURL", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusAutoIsolateSampleDownloadURL({
 *   MD5: "dskaldjskld",
 * });
 * ```
 * @throws CloudError
 */
export const describeVirusAutoIsolateSampleDownloadURL: TypedRoute<
  DescribeVirusAutoIsolateSampleDownloadURLInput,
  DescribeVirusAutoIsolateSampleDownloadURLOutput,
  DescribeVirusAutoIsolateSampleDownloadURLHttp
> = {
  name: "DescribeVirusAutoIsolateSampleDownloadURL",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusAutoIsolateSampleDownloadURL", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusAutoIsolateSampleDownloadURL as `client.http` calls it. */
export interface DescribeVirusAutoIsolateSampleDownloadURLHttp {
  "/DescribeVirusAutoIsolateSampleDownloadURL": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusAutoIsolateSampleDownloadURLInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusAutoIsolateSampleDownloadURLOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
