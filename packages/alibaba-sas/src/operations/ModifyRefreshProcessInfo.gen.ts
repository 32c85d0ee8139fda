// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyRefreshProcessInfoInput {
  /** @example 0f3b8f76-90e5-4455-a5aa-23ce30b5**** */
  Uuid?: string;
}

export interface ModifyRefreshProcessInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyRefreshProcessInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyRefreshProcessInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyRefreshProcessInfo with one of its documented codes. */
export const isModifyRefreshProcessInfoError: ErrorGuard<ModifyRefreshProcessInfoErrorCode> = (error) =>
  isCloudError(error, "ModifyRefreshProcessInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyRefreshProcessInfo({
 *   Uuid: "0f3b8f76-90e5-4455-a5aa-23ce30b5****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyRefreshProcessInfo: TypedRoute<
  ModifyRefreshProcessInfoInput,
  ModifyRefreshProcessInfoOutput,
  ModifyRefreshProcessInfoHttp
> = {
  name: "ModifyRefreshProcessInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyRefreshProcessInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyRefreshProcessInfo as `client.http` calls it. */
export interface ModifyRefreshProcessInfoHttp {
  "/ModifyRefreshProcessInfo": {
    post: {
      parameters: {
        query?: ModifyRefreshProcessInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyRefreshProcessInfoOutput;
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
