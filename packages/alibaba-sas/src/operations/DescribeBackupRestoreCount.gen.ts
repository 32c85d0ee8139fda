// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeBackupRestoreCountInput = {};

export interface DescribeBackupRestoreCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BackupRestoreCount?: DescribeBackupRestoreCountOutputBackupRestoreCount;
}

export interface DescribeBackupRestoreCountOutputBackupRestoreCount {
  /** @example 3 */
  Recovering?: number;
  /** @example 30 */
  Total?: number;
}

/**
 * The documented error codes of DescribeBackupRestoreCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeBackupRestoreCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeBackupRestoreCount with one of its documented codes. */
export const isDescribeBackupRestoreCountError: ErrorGuard<DescribeBackupRestoreCountErrorCode> = (error) =>
  isCloudError(error, "DescribeBackupRestoreCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeBackupRestoreCount();
 * ```
 * @throws CloudError
 */
export const describeBackupRestoreCount: TypedRoute<
  DescribeBackupRestoreCountInput,
  DescribeBackupRestoreCountOutput,
  DescribeBackupRestoreCountHttp
> = {
  name: "DescribeBackupRestoreCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBackupRestoreCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeBackupRestoreCount as `client.http` calls it. */
export interface DescribeBackupRestoreCountHttp {
  "/DescribeBackupRestoreCount": {
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
            "application/json": DescribeBackupRestoreCountOutput;
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
