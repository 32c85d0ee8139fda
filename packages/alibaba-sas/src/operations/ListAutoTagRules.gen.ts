// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAutoTagRulesInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example text-001 */
  RuleName?: string;
}

export interface ListAutoTagRulesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AutoTagRuleList?: ListAutoTagRulesOutputAutoTagRuleListItem[];
  PageInfo?: ListAutoTagRulesOutputPageInfo;
}

export interface ListAutoTagRulesOutputAutoTagRuleListItem {
  AliUid?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1614674401000
   */
  CreateTimestamp?: number;
  /**
   * @example [{\\"groups\\":\\"0\\",\\"fieldValueType\\":\\"string\\",\\"field\\":\\"internetIp\\",\\"operator\\":\\"equals\\",\\"value\\":\\"12.0.0.1\\"}]
   */
  Expression?: string;
  /** @example 900029 */
  Id?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1614674401000
   */
  ModifiedTimestamp?: number;
  /** @example describe */
  RuleDesc?: string;
  /** @example auto_test_rule */
  RuleName?: string;
  /** @example {\\"tagId\\":4577447} */
  TagContext?: string;
  /** @example group */
  TagType?: "group" | "tag" | (string & {});
}

export interface ListAutoTagRulesOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 196 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAutoTagRules({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   RuleName: "text-001",
 * });
 * ```
 * @throws CloudError
 */
export const listAutoTagRules: TypedRoute<ListAutoTagRulesInput, ListAutoTagRulesOutput, ListAutoTagRulesHttp> = {
  name: "ListAutoTagRules",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAutoTagRules", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["AutoTagRuleList", "*", "AliUid"], "bigint"]],
};

/** ListAutoTagRules as `client.http` calls it. */
export interface ListAutoTagRulesHttp {
  "/ListAutoTagRules": {
    post: {
      parameters: {
        query?: ListAutoTagRulesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAutoTagRulesOutput;
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
