// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface QueryJenkinsImageRegistryPersistenceDayInput {
  /** @example 113.83.XXX.XXX */
  SourceIp?: string;
}

export interface QueryJenkinsImageRegistryPersistenceDayOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 30 */
  Data?: number;
  /** @example 200 */
  HttpStatusCode?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TimeCost?: number;
}

/**
 * The documented error codes of QueryJenkinsImageRegistryPersistenceDay.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type QueryJenkinsImageRegistryPersistenceDayErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of QueryJenkinsImageRegistryPersistenceDay with one of its documented codes. */
export const isQueryJenkinsImageRegistryPersistenceDayError: ErrorGuard<
  QueryJenkinsImageRegistryPersistenceDayErrorCode
> = (error) => isCloudError(error, "QueryJenkinsImageRegistryPersistenceDay", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.queryJenkinsImageRegistryPersistenceDay({
 *   SourceIp: "113.83.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const queryJenkinsImageRegistryPersistenceDay: TypedRoute<
  QueryJenkinsImageRegistryPersistenceDayInput,
  QueryJenkinsImageRegistryPersistenceDayOutput,
  QueryJenkinsImageRegistryPersistenceDayHttp
> = {
  name: "QueryJenkinsImageRegistryPersistenceDay",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "QueryJenkinsImageRegistryPersistenceDay", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** QueryJenkinsImageRegistryPersistenceDay as `client.http` calls it. */
export interface QueryJenkinsImageRegistryPersistenceDayHttp {
  "/QueryJenkinsImageRegistryPersistenceDay": {
    post: {
      parameters: {
        query?: QueryJenkinsImageRegistryPersistenceDayInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": QueryJenkinsImageRegistryPersistenceDayOutput;
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
