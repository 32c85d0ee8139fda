// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyContainerPluginRuleInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1 */
  Mode?: 1 | 2 | (number & {});
  /** @example 100012 */
  RuleId: number;
  /** @example test */
  RuleName?: string;
  /** @example 0 */
  RuleType?: 0 | 1 | (number & {});
  SelectedPolicy?: string[];
  WhiteImages?: string[];
}

export interface ModifyContainerPluginRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ModifyContainerPluginRuleOutputData;
}

export interface ModifyContainerPluginRuleOutputData {
  /** @example 600640 */
  RuleId?: bigint;
  /** @example test555 */
  RuleName?: string;
  /** @example USER-CONTAINER-RULE-SWITCH-TYPE_xxx */
  SwitchId?: string;
}

/**
 * The documented error codes of ModifyContainerPluginRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyContainerPluginRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyContainerPluginRule with one of its documented codes. */
export const isModifyContainerPluginRuleError: ErrorGuard<ModifyContainerPluginRuleErrorCode> = (error) =>
  isCloudError(error, "ModifyContainerPluginRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyContainerPluginRule({
 *   Lang: "zh",
 *   Mode: 1,
 *   RuleId: 100012,
 *   RuleName: "test",
 *   RuleType: 0,
 * });
 * ```
 * @throws CloudError
 */
export const modifyContainerPluginRule: TypedRoute<
  ModifyContainerPluginRuleInput,
  ModifyContainerPluginRuleOutput,
  ModifyContainerPluginRuleHttp
> = {
  name: "ModifyContainerPluginRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyContainerPluginRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "RuleId"], "bigint"]],
};

/** ModifyContainerPluginRule as `client.http` calls it. */
export interface ModifyContainerPluginRuleHttp {
  "/ModifyContainerPluginRule": {
    post: {
      parameters: {
        query: ModifyContainerPluginRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyContainerPluginRuleOutput;
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
