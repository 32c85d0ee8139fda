// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeExportJobManageListInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Limit?: number;
  /** @example DESC */
  Order?: string;
  /** @example InsertTime */
  By?: string;
}

export interface DescribeExportJobManageListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount?: number;
  List?: ExportJobInfo[];
}

export interface ExportJobInfo {
  /** @example 965c55c5-8ab1-4e32-8425-4c441ad41adf4 */
  JobID?: string;
  /** @example LocalImage-25ad32865-acd3612-1 */
  JobName?: string;
  /** @example LocalImage */
  Source?: string;
  /** @example RUNNING */
  ExportStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ExportProgress?: number;
  /** @example success */
  FailureMsg?: string;
  /** @example 2024-10-30 10:47:57 */
  Timeout?: string;
  /** @example 2024-10-30 10:47:57 */
  InsertTime?: string;
}

/**
 * The documented error codes of DescribeExportJobManageList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeExportJobManageListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeExportJobManageList with one of its documented codes. */
export const isDescribeExportJobManageListError: ErrorGuard<DescribeExportJobManageListErrorCode> = (error) =>
  isCloudError(error, "DescribeExportJobManageList", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeExportJobManageList();
 * ```
 * @throws CloudError
 */
export const describeExportJobManageList: TypedRoute<
  DescribeExportJobManageListInput,
  DescribeExportJobManageListOutput,
  DescribeExportJobManageListHttp
> = {
  name: "DescribeExportJobManageList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeExportJobManageList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeExportJobManageList as `client.http` calls it. */
export interface DescribeExportJobManageListHttp {
  "/DescribeExportJobManageList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeExportJobManageListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeExportJobManageListOutput;
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
