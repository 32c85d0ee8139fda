// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddContainerDefenseRuleInput {
  /** @example test-proc-defense */
  Description?: string;
  /** @example 1 */
  RuleAction?: 1 | 2 | (number & {});
  /** @example 500018 */
  RuleId?: number | bigint;
  /** @example auto-test-rule-lt9umq */
  RuleName?: string;
  /** @example 1 */
  RuleSwitch?: 0 | 1 | (number & {});
  /** @example 2 */
  RuleType?: number;
  Scope?: AddContainerDefenseRuleInputScopeItem[];
  Whitelist?: AddContainerDefenseRuleInputWhitelist;
}

export interface AddContainerDefenseRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 182
   */
  Data?: number;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example There was an error with your request. */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface AddContainerDefenseRuleInputScopeItem {
  /** @example 0 */
  AllNamespace?: 0 | 1 | (number & {});
  /** @example 8e2***75b */
  ClusterId?: string;
  Namespaces?: string[];
}

export interface AddContainerDefenseRuleInputWhitelist {
  /** @deprecated */
  Hash?: string[];
  Image?: string[];
  Path?: string[];
}

/**
 * The documented error codes of AddContainerDefenseRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddContainerDefenseRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddContainerDefenseRule with one of its documented codes. */
export const isAddContainerDefenseRuleError: ErrorGuard<AddContainerDefenseRuleErrorCode> = (error) =>
  isCloudError(error, "AddContainerDefenseRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addContainerDefenseRule({
 *   Description: "test-proc-defense",
 *   RuleAction: 1,
 *   RuleId: 500018,
 *   RuleName: "auto-test-rule-lt9umq",
 *   RuleSwitch: 1,
 *   RuleType: 2,
 * });
 * ```
 * @throws CloudError
 */
export const addContainerDefenseRule: TypedRoute<
  AddContainerDefenseRuleInput,
  AddContainerDefenseRuleOutput,
  AddContainerDefenseRuleHttp
> = {
  name: "AddContainerDefenseRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddContainerDefenseRule", "x-acs-version": "2018-12-03" },
  styles: { Whitelist: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** AddContainerDefenseRule as `client.http` calls it. */
export interface AddContainerDefenseRuleHttp {
  "/AddContainerDefenseRule": {
    post: {
      parameters: {
        query?: AddContainerDefenseRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddContainerDefenseRuleOutput;
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
