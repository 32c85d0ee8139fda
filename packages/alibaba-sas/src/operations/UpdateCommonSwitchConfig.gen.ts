// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateCommonSwitchConfigInput {
  /** @example add */
  TargetDefault?: "add" | "del" | (string & {});
  /** @example USER-DEFINE-RULE-SWITCH-TYPE_190**** */
  Type?: string;
}

export interface UpdateCommonSwitchConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpdateCommonSwitchConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateCommonSwitchConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateCommonSwitchConfig with one of its documented codes. */
export const isUpdateCommonSwitchConfigError: ErrorGuard<UpdateCommonSwitchConfigErrorCode> = (error) =>
  isCloudError(error, "UpdateCommonSwitchConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateCommonSwitchConfig({
 *   TargetDefault: "add",
 *   Type: "USER-DEFINE-RULE-SWITCH-TYPE_190****",
 * });
 * ```
 * @throws CloudError
 */
export const updateCommonSwitchConfig: TypedRoute<
  UpdateCommonSwitchConfigInput,
  UpdateCommonSwitchConfigOutput,
  UpdateCommonSwitchConfigHttp
> = {
  name: "UpdateCommonSwitchConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateCommonSwitchConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateCommonSwitchConfig as `client.http` calls it. */
export interface UpdateCommonSwitchConfigHttp {
  "/UpdateCommonSwitchConfig": {
    post: {
      parameters: {
        query?: UpdateCommonSwitchConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateCommonSwitchConfigOutput;
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
