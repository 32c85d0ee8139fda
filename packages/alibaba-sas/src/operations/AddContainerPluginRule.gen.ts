// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddContainerPluginRuleInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1 */
  Mode: 1 | 2 | (number & {});
  /** @example tyest111 */
  RuleName: string;
  /** @example 86863 */
  RuleTemplateId: number;
  /** @example 0 */
  RuleType?: 0 | 1 | (number & {});
  SelectedPolicy: string[];
  WhiteImages?: string[];
}

export interface AddContainerPluginRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: AddContainerPluginRuleOutputData;
}

export interface AddContainerPluginRuleOutputData {
  /** @example 219 */
  RuleId?: bigint;
  /** @example test2 */
  RuleName?: string;
  /** @example USER-CONTAINER-RULE-SWITCH-TYPE_xxxx */
  SwitchId?: string;
}

/**
 * The documented error codes of AddContainerPluginRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddContainerPluginRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddContainerPluginRule with one of its documented codes. */
export const isAddContainerPluginRuleError: ErrorGuard<AddContainerPluginRuleErrorCode> = (error) =>
  isCloudError(error, "AddContainerPluginRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addContainerPluginRule({
 *   Lang: "zh",
 *   Mode: 1,
 *   RuleName: "tyest111",
 *   RuleTemplateId: 86863,
 *   RuleType: 0,
 *   SelectedPolicy: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const addContainerPluginRule: TypedRoute<
  AddContainerPluginRuleInput,
  AddContainerPluginRuleOutput,
  AddContainerPluginRuleHttp
> = {
  name: "AddContainerPluginRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddContainerPluginRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "RuleId"], "bigint"]],
};

/** AddContainerPluginRule as `client.http` calls it. */
export interface AddContainerPluginRuleHttp {
  "/AddContainerPluginRule": {
    post: {
      parameters: {
        query: AddContainerPluginRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddContainerPluginRuleOutput;
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
