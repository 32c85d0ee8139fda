// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeExportJobResultInput {
  /** @example e4409223-8e92-45db-a857-11b1ff547c79 */
  JobId: string;
}

export interface DescribeExportJobResultOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example SUCCESS */
  ExportStatus?: "SUCCESS" | "FAILURE" | "RUNNING" | (string & {});
  /** @example https://yunjing.cos.ap-guangzhou.myqcloud.com */
  DownloadURL?: string;
  /** @example 90 */
  ExportProgress?: number;
  /** @example 失败原因 */
  FailureMsg?: string;
}

/**
 * The documented error codes of DescribeExportJobResult.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeExportJobResultErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeExportJobResult with one of its documented codes. */
export const isDescribeExportJobResultError: ErrorGuard<DescribeExportJobResultErrorCode> = (error) =>
  isCloudError(error, "DescribeExportJobResult", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeExportJobResult({
 *   JobId: "e4409223-8e92-45db-a857-11b1ff547c79",
 * });
 * ```
 * @throws CloudError
 */
export const describeExportJobResult: TypedRoute<
  DescribeExportJobResultInput,
  DescribeExportJobResultOutput,
  DescribeExportJobResultHttp
> = {
  name: "DescribeExportJobResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeExportJobResult", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeExportJobResult as `client.http` calls it. */
export interface DescribeExportJobResultHttp {
  "/DescribeExportJobResult": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeExportJobResultInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeExportJobResultOutput;
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
