// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface QueryPreCheckDatabaseInput {
  /** @example ebc895506c6911ed800000163e0e**** */
  InstanceUuid?: string;
  /** @example t-000bc9nqwxsbyvod**** */
  TaskId?: string;
  /** @example cn-hangzhou */
  UniRegionId: string;
}

export interface QueryPreCheckDatabaseOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1657524396
   */
  CompletedTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1660448660
   */
  CreatedTime?: number;
  /** @example completed */
  Description?: "completed" | "created" | "error" | (string & {});
  /** @example 100 */
  Progress?: number;
  /**
   * @example [ { "instanceId": "i-wz91if83t97xgtn2****", "checkTime": 1671245753, "sourceType": "MSSQL", "results": [ {
   * "item": "OSS_INTERNAL_ENDPOINT_CONNECTIVITY", "result": "PASSED" }, { "item": "SERVICE_CONNECTIVITY", "result":
   * "PASSED" }, { "item": "SQL_SERVER_DB_IN_SIMPLE_RECOVERY_MODE", "result": "WARNING" }, { "item":
   * "SQL_SERVER_DB_NOT_ONLINE", "result": "PASSED" } ] } ]
   */
  Result?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671084106
   */
  UpdatedTime?: number;
}

/**
 * The documented error codes of QueryPreCheckDatabase.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type QueryPreCheckDatabaseErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of QueryPreCheckDatabase with one of its documented codes. */
export const isQueryPreCheckDatabaseError: ErrorGuard<QueryPreCheckDatabaseErrorCode> = (error) =>
  isCloudError(error, "QueryPreCheckDatabase", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.queryPreCheckDatabase({
 *   InstanceUuid: "ebc895506c6911ed800000163e0e****",
 *   TaskId: "t-000bc9nqwxsbyvod****",
 *   UniRegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const queryPreCheckDatabase: TypedRoute<
  QueryPreCheckDatabaseInput,
  QueryPreCheckDatabaseOutput,
  QueryPreCheckDatabaseHttp
> = {
  name: "QueryPreCheckDatabase",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "QueryPreCheckDatabase", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** QueryPreCheckDatabase as `client.http` calls it. */
export interface QueryPreCheckDatabaseHttp {
  "/QueryPreCheckDatabase": {
    post: {
      parameters: {
        query: QueryPreCheckDatabaseInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": QueryPreCheckDatabaseOutput;
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
