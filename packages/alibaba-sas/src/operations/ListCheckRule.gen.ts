// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckRuleInput {
  /** @example 58 */
  CheckId?: number | bigint;
  /** @example checkName */
  CheckName?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example WHITE */
  RuleType?: string;
  /** @example INSTANCE */
  ScopeType?: string;
  TaskSources?: string[];
}

export interface ListCheckRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckRules?: ListCheckRuleOutputCheckRulesItem[];
  PageInfo?: ListCheckRuleOutputPageInfo;
}

export interface ListCheckRuleOutputCheckRulesItem {
  AliUid?: bigint;
  /** @example 0 */
  AssetSubType?: number;
  /** @example 1 */
  AssetType?: number;
  /** @example 77 */
  CheckId?: bigint;
  CheckPolicies?: ListCheckRuleOutputCheckRulesItemCheckPoliciesItem[];
  CheckShowName?: string;
  /** @example INSTANCE */
  InstanceSubType?: string;
  /** @example ecs */
  InstanceType?: string;
  /** @example remark */
  Remark?: string;
  RuleId?: bigint;
  /** @example WHITE */
  RuleType?: string;
  /** @example INSTANCE */
  ScopeType?: string;
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | (number & {});
  /** @example ALIYUN */
  VendorName?: string;
}

export interface ListCheckRuleOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 10 */
  TotalCount?: number;
}

export interface ListCheckRuleOutputCheckRulesItemCheckPoliciesItem {
  /** @example Access Control */
  sectionShowName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listCheckRule({
 *   CheckId: 58,
 *   CheckName: "checkName",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RuleType: "WHITE",
 *   ScopeType: "INSTANCE",
 * });
 * ```
 * @throws CloudError
 */
export const listCheckRule: TypedRoute<ListCheckRuleInput, ListCheckRuleOutput, ListCheckRuleHttp> = {
  name: "ListCheckRule",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListCheckRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["CheckRules", "*", "AliUid"], "bigint"],
    [["CheckRules", "*", "CheckId"], "bigint"],
    [["CheckRules", "*", "RuleId"], "bigint"],
  ],
};

/** ListCheckRule as `client.http` calls it. */
export interface ListCheckRuleHttp {
  "/ListCheckRule": {
    get: {
      parameters: {
        query?: ListCheckRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckRuleOutput;
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
