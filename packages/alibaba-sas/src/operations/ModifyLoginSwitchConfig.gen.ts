// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyLoginSwitchConfigInput {
  /** @example login_common_account */
  Item: "login_common_ip" | "login_common_time" | "login_common_account" | (string & {});
  /** @example 0 */
  Status: 0 | 1 | (number & {});
}

export interface ModifyLoginSwitchConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyLoginSwitchConfig.
 *
 * - `DataExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyLoginSwitchConfigErrorCode = "DataExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyLoginSwitchConfig with one of its documented codes. */
export const isModifyLoginSwitchConfigError: ErrorGuard<ModifyLoginSwitchConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyLoginSwitchConfig", ["DataExists", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyLoginSwitchConfig({
 *   Item: "login_common_account",
 *   Status: 0,
 * });
 * ```
 * @throws CloudError
 */
export const modifyLoginSwitchConfig: TypedRoute<
  ModifyLoginSwitchConfigInput,
  ModifyLoginSwitchConfigOutput,
  ModifyLoginSwitchConfigHttp
> = {
  name: "ModifyLoginSwitchConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyLoginSwitchConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyLoginSwitchConfig as `client.http` calls it. */
export interface ModifyLoginSwitchConfigHttp {
  "/ModifyLoginSwitchConfig": {
    post: {
      parameters: {
        query: ModifyLoginSwitchConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyLoginSwitchConfigOutput;
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
