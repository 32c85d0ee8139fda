// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyContainerDefenseRuleInput {
  /** @example 防御规则。 */
  Description?: string;
  /** @example 1 */
  RuleAction?: 1 | 2 | (number & {});
  /** @example 123 */
  RuleId?: number | bigint;
  /** @example text-001 */
  RuleName?: string;
  /** @example 1 */
  RuleSwitch?: 1 | 0 | (number & {});
  /** @example 1 */
  RuleType?: 1 | 2 | (number & {});
  Scope?: ModifyContainerDefenseRuleInputScopeItem[];
  Whitelist?: ModifyContainerDefenseRuleInputWhitelist;
}

export interface ModifyContainerDefenseRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Data?: number;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface ModifyContainerDefenseRuleInputScopeItem {
  /** @example 1 */
  AllNamespace?: 0 | 1 | (number & {});
  /** @example c54b***1501 */
  ClusterId?: string;
  Namespaces?: string[];
}

export interface ModifyContainerDefenseRuleInputWhitelist {
  /** @deprecated */
  Hash?: string[];
  Image?: string[];
  Path?: string[];
}

/**
 * The documented error codes of ModifyContainerDefenseRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyContainerDefenseRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyContainerDefenseRule with one of its documented codes. */
export const isModifyContainerDefenseRuleError: ErrorGuard<ModifyContainerDefenseRuleErrorCode> = (error) =>
  isCloudError(error, "ModifyContainerDefenseRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyContainerDefenseRule({
 *   Description: "防御规则。",
 *   RuleAction: 1,
 *   RuleId: 123,
 *   RuleName: "text-001",
 *   RuleSwitch: 1,
 *   RuleType: 1,
 * });
 * ```
 * @throws CloudError
 */
export const modifyContainerDefenseRule: TypedRoute<
  ModifyContainerDefenseRuleInput,
  ModifyContainerDefenseRuleOutput,
  ModifyContainerDefenseRuleHttp
> = {
  name: "ModifyContainerDefenseRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyContainerDefenseRule", "x-acs-version": "2018-12-03" },
  styles: { Whitelist: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** ModifyContainerDefenseRule as `client.http` calls it. */
export interface ModifyContainerDefenseRuleHttp {
  "/ModifyContainerDefenseRule": {
    post: {
      parameters: {
        query?: ModifyContainerDefenseRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyContainerDefenseRuleOutput;
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
