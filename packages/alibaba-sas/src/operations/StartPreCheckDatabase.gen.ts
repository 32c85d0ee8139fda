// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface StartPreCheckDatabaseInput {
  /** @example MYSQL */
  DatabaseType: "MYSQL" | "MSSQL" | "Oracle" | (string & {});
  /** @example ec1c0ba21d2911ed800000163e0e**** */
  InstanceUuid: string;
  /** @example cn-hongkong */
  UniRegionId: string;
}

export interface StartPreCheckDatabaseOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example t-0006d4pydyir6l1k**** */
  CreateMark?: string;
}

/**
 * The documented error codes of StartPreCheckDatabase.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type StartPreCheckDatabaseErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of StartPreCheckDatabase with one of its documented codes. */
export const isStartPreCheckDatabaseError: ErrorGuard<StartPreCheckDatabaseErrorCode> = (error) =>
  isCloudError(error, "StartPreCheckDatabase", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.startPreCheckDatabase({
 *   DatabaseType: "MYSQL",
 *   InstanceUuid: "ec1c0ba21d2911ed800000163e0e****",
 *   UniRegionId: "cn-hongkong",
 * });
 * ```
 * @throws CloudError
 */
export const startPreCheckDatabase: TypedRoute<
  StartPreCheckDatabaseInput,
  StartPreCheckDatabaseOutput,
  StartPreCheckDatabaseHttp
> = {
  name: "StartPreCheckDatabase",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "StartPreCheckDatabase", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** StartPreCheckDatabase as `client.http` calls it. */
export interface StartPreCheckDatabaseHttp {
  "/StartPreCheckDatabase": {
    post: {
      parameters: {
        query: StartPreCheckDatabaseInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": StartPreCheckDatabaseOutput;
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
