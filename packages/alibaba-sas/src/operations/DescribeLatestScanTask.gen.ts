// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeLatestScanTaskInput = {};

export interface DescribeLatestScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671610264000
   */
  LastCheckTime?: number;
  /** @example 1 */
  RiskNum?: number;
  /** @example [{"type":"uuid","name":"Host001","target":"503201a7-14c6-4280-801b-1169ed42****"}] */
  TargetInfo?: string;
  /**
   * @example [
   * "d77f7802-4f0a-4221-ab02-4d999e****"
   * ]
   */
  Uuids?: string[];
}

/**
 * The documented error codes of DescribeLatestScanTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeLatestScanTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeLatestScanTask with one of its documented codes. */
export const isDescribeLatestScanTaskError: ErrorGuard<DescribeLatestScanTaskErrorCode> = (error) =>
  isCloudError(error, "DescribeLatestScanTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeLatestScanTask();
 * ```
 * @throws CloudError
 */
export const describeLatestScanTask: TypedRoute<
  DescribeLatestScanTaskInput,
  DescribeLatestScanTaskOutput,
  DescribeLatestScanTaskHttp
> = {
  name: "DescribeLatestScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeLatestScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeLatestScanTask as `client.http` calls it. */
export interface DescribeLatestScanTaskHttp {
  "/DescribeLatestScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeLatestScanTaskOutput;
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
