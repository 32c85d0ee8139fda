// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyInterceptionRuleSwitchInput {
  /** @example ce5c29aba99694ade9ba85dc620b4**** */
  ClusterId?: string;
  /** @example 403287 */
  RuleIds?: string;
  /** @example 1 */
  RuleSwitch?: 1 | 0 | (number & {});
}

export interface ModifyInterceptionRuleSwitchOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyInterceptionRuleSwitch.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyInterceptionRuleSwitchErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyInterceptionRuleSwitch with one of its documented codes. */
export const isModifyInterceptionRuleSwitchError: ErrorGuard<ModifyInterceptionRuleSwitchErrorCode> = (error) =>
  isCloudError(error, "ModifyInterceptionRuleSwitch", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyInterceptionRuleSwitch({
 *   ClusterId: "ce5c29aba99694ade9ba85dc620b4****",
 *   RuleIds: "403287",
 *   RuleSwitch: 1,
 * });
 * ```
 * @throws CloudError
 */
export const modifyInterceptionRuleSwitch: TypedRoute<
  ModifyInterceptionRuleSwitchInput,
  ModifyInterceptionRuleSwitchOutput,
  ModifyInterceptionRuleSwitchHttp
> = {
  name: "ModifyInterceptionRuleSwitch",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyInterceptionRuleSwitch", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyInterceptionRuleSwitch as `client.http` calls it. */
export interface ModifyInterceptionRuleSwitchHttp {
  "/ModifyInterceptionRuleSwitch": {
    post: {
      parameters: {
        query?: ModifyInterceptionRuleSwitchInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyInterceptionRuleSwitchOutput;
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
