// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetBackupStorageCountInput = {};

export interface GetBackupStorageCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BackupStorageCount?: GetBackupStorageCountOutputBackupStorageCount;
}

export interface GetBackupStorageCountOutputBackupStorageCount {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2276332666880
   */
  BuyStorageByte?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 817262417803
   */
  EcsUsageStorageByte?: number;
  /** @example 0 */
  Overflow?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7453049350
   */
  UniUsageStorageByte?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 839621565853
   */
  UsageStorageByte?: number;
}

/**
 * The documented error codes of GetBackupStorageCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetBackupStorageCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetBackupStorageCount with one of its documented codes. */
export const isGetBackupStorageCountError: ErrorGuard<GetBackupStorageCountErrorCode> = (error) =>
  isCloudError(error, "GetBackupStorageCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getBackupStorageCount();
 * ```
 * @throws CloudError
 */
export const getBackupStorageCount: TypedRoute<
  GetBackupStorageCountInput,
  GetBackupStorageCountOutput,
  GetBackupStorageCountHttp
> = {
  name: "GetBackupStorageCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetBackupStorageCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetBackupStorageCount as `client.http` calls it. */
export interface GetBackupStorageCountHttp {
  "/GetBackupStorageCount": {
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
            "application/json": GetBackupStorageCountOutput;
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
