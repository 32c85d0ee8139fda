// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeExportJobDownloadURLInput {
  /** @example 15cf63db-11a9-4885-b1a3-211dd54b83b7 */
  JobID: string;
}

export interface DescribeExportJobDownloadURLOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example https://1.2.2.4/result.csv */
  DownloadURL?: string;
}

/**
 * The documented error codes of DescribeExportJobDownloadURL.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeExportJobDownloadURLErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeExportJobDownloadURL with one of its documented codes. */
export const isDescribeExportJobDownloadURLError: ErrorGuard<DescribeExportJobDownloadURLErrorCode> = (error) =>
  isCloudError(error, "DescribeExportJobDownloadURL", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeExportJobDownloadURL({
 *   JobID: "15cf63db-11a9-4885-b1a3-211dd54b83b7",
 * });
 * ```
 * @throws CloudError
 */
export const describeExportJobDownloadURL: TypedRoute<
  DescribeExportJobDownloadURLInput,
  DescribeExportJobDownloadURLOutput,
  DescribeExportJobDownloadURLHttp
> = {
  name: "DescribeExportJobDownloadURL",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeExportJobDownloadURL", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeExportJobDownloadURL as `client.http` calls it. */
export interface DescribeExportJobDownloadURLHttp {
  "/DescribeExportJobDownloadURL": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeExportJobDownloadURLInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeExportJobDownloadURLOutput;
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
