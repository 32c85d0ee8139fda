// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageLatestScanTaskInput {
  /** @example 8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50**** */
  Digest: string;
}

export interface DescribeImageLatestScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Task?: DescribeImageLatestScanTaskOutputTaskItem[];
}

export interface DescribeImageLatestScanTaskOutputTaskItem {
  /** @example 2022-12-20 11:59:05 */
  Create?: string;
  /** @example 100 */
  Finish?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1669693430977
   */
  FinishTime?: number;
  /** @example 9755662 */
  Id?: bigint;
  /** @example 2022-12-20 12:00:05 */
  Modified?: string;
  /** @example IMAGE_SCAN */
  Name?: string;
  /** @example console_batch */
  Source?: "console_batch" | "openapi" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1668614400000
   */
  StartTime?: number;
  /** @example SUCCESS */
  Status?: "PROCESSING" | "START" | "MESSAGE_SEND" | "PRE_ANALYZER" | "SUCCESS" | "FAIL" | "TIMOUT" | (string & {});
  /** @example 8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50**** */
  Target?: string;
  /** @example IMAGE */
  TargetType?: string;
  /** @example 0a960b9a48b788a8689154b032bf**** */
  TaskId?: string;
  /** @example IMAGE_SCAN */
  TaskType?: string;
}

/**
 * The documented error codes of DescribeImageLatestScanTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageLatestScanTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageLatestScanTask with one of its documented codes. */
export const isDescribeImageLatestScanTaskError: ErrorGuard<DescribeImageLatestScanTaskErrorCode> = (error) =>
  isCloudError(error, "DescribeImageLatestScanTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageLatestScanTask({
 *   Digest: "8f0fbdb41d3d1ade4ffdf21558443f4c03342010563bb8c43ccc09594d50****",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageLatestScanTask: TypedRoute<
  DescribeImageLatestScanTaskInput,
  DescribeImageLatestScanTaskOutput,
  DescribeImageLatestScanTaskHttp
> = {
  name: "DescribeImageLatestScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageLatestScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Task", "*", "Id"], "bigint"]],
};

/** DescribeImageLatestScanTask as `client.http` calls it. */
export interface DescribeImageLatestScanTaskHttp {
  "/DescribeImageLatestScanTask": {
    post: {
      parameters: {
        query: DescribeImageLatestScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageLatestScanTaskOutput;
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
