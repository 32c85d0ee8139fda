// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAegisContainerPluginRuleInput {
  /** @example 1141**** */
  Id?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 0 */
  RuleType?: 0 | 1 | (number & {});
}

export interface GetAegisContainerPluginRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetAegisContainerPluginRuleOutputData;
}

export interface GetAegisContainerPluginRuleOutputData {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671607025000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671607025000
   */
  GmtModified?: number;
  /** @example 1 */
  Mode?: 0 | 1 | 2 | (number & {});
  /** @example autoTest */
  RuleDescription?: string;
  RuleId?: bigint;
  /** @example auto_test_rule-EmzIXZ */
  RuleName?: string;
  /** @example 100** */
  RuleTemplateId?: string;
  /** @example template01 */
  RuleTemplateName?: string;
  SelectedPolicy?: string[];
  /** @example USER-CONTAINER-RULE-SWITCH-TYPE_*** */
  SwitchId?: string;
  WhiteImages?: string[];
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getAegisContainerPluginRule({
 *   Id: "1141****",
 *   Lang: "zh",
 *   RuleType: 0,
 * });
 * ```
 * @throws CloudError
 */
export const getAegisContainerPluginRule: TypedRoute<
  GetAegisContainerPluginRuleInput,
  GetAegisContainerPluginRuleOutput,
  GetAegisContainerPluginRuleHttp
> = {
  name: "GetAegisContainerPluginRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAegisContainerPluginRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "RuleId"], "bigint"]],
};

/** GetAegisContainerPluginRule as `client.http` calls it. */
export interface GetAegisContainerPluginRuleHttp {
  "/GetAegisContainerPluginRule": {
    post: {
      parameters: {
        query?: GetAegisContainerPluginRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAegisContainerPluginRuleOutput;
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
