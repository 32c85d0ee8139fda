// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetBuildRiskDefineRuleConfigInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetBuildRiskDefineRuleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetBuildRiskDefineRuleConfigOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetBuildRiskDefineRuleConfigOutputData {
  Id?: bigint;
  /** @example 100 */
  RuleCount?: number;
  RuleTree?: GetBuildRiskDefineRuleConfigOutputDataRuleTreeItem[];
  /** @example 99 */
  SelectedCount?: number;
}

export interface GetBuildRiskDefineRuleConfigOutputDataRuleTreeItem {
  /** @example other */
  ClassKey?: string;
  /** @example other */
  ClassName?: string;
  RuleList?: GetBuildRiskDefineRuleConfigOutputDataRuleTreeItemRuleListItem[];
}

export interface GetBuildRiskDefineRuleConfigOutputDataRuleTreeItemRuleListItem {
  /** @example add */
  RuleKey?: string;
  /** @example used ADD */
  RuleName?: string;
  /** @example true */
  Selected?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getBuildRiskDefineRuleConfig({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const getBuildRiskDefineRuleConfig: TypedRoute<
  GetBuildRiskDefineRuleConfigInput,
  GetBuildRiskDefineRuleConfigOutput,
  GetBuildRiskDefineRuleConfigHttp
> = {
  name: "GetBuildRiskDefineRuleConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetBuildRiskDefineRuleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
};

/** GetBuildRiskDefineRuleConfig as `client.http` calls it. */
export interface GetBuildRiskDefineRuleConfigHttp {
  "/GetBuildRiskDefineRuleConfig": {
    post: {
      parameters: {
        query?: GetBuildRiskDefineRuleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetBuildRiskDefineRuleConfigOutput;
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
