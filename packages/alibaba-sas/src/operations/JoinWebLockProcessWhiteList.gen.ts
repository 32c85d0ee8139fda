// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface JoinWebLockProcessWhiteListInput {
  ProcessPaths?: string[];
  /** @example 0c1714dc-f7a3-4265-8364-7aa3fce8****,1cc45e7d-7698-4b2c-89d8-e8cba407**** */
  Uuids?: string;
}

export interface JoinWebLockProcessWhiteListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of JoinWebLockProcessWhiteList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type JoinWebLockProcessWhiteListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of JoinWebLockProcessWhiteList with one of its documented codes. */
export const isJoinWebLockProcessWhiteListError: ErrorGuard<JoinWebLockProcessWhiteListErrorCode> = (error) =>
  isCloudError(error, "JoinWebLockProcessWhiteList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.joinWebLockProcessWhiteList({
 *   Uuids: "0c1714dc-f7a3-4265-8364-7aa3fce8****,1cc45e7d-7698-4b2c-89d8-e8cba407****",
 * });
 * ```
 * @throws CloudError
 */
export const joinWebLockProcessWhiteList: TypedRoute<
  JoinWebLockProcessWhiteListInput,
  JoinWebLockProcessWhiteListOutput,
  JoinWebLockProcessWhiteListHttp
> = {
  name: "JoinWebLockProcessWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "JoinWebLockProcessWhiteList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** JoinWebLockProcessWhiteList as `client.http` calls it. */
export interface JoinWebLockProcessWhiteListHttp {
  "/JoinWebLockProcessWhiteList": {
    post: {
      parameters: {
        query?: JoinWebLockProcessWhiteListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": JoinWebLockProcessWhiteListOutput;
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
