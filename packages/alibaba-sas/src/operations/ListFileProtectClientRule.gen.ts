// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListFileProtectClientRuleInput {
  /** @example 0 */
  AlertLevel?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example linux */
  Platform?: string;
  /** @example pass */
  RuleAction?: string;
  /** @example tetsRule */
  RuleName?: string;
}

export interface ListFileProtectClientRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  FileProtectList?: ListFileProtectClientRuleOutputFileProtectListItem[];
  PageInfo?: ListFileProtectClientRuleOutputPageInfo;
}

export interface ListFileProtectClientRuleOutputFileProtectListItem {
  /** @example 0 */
  AlertLevel?: number;
  /** @example 12 */
  EffectInstanceCount?: number;
  ExcludeUsers?: string[];
  FileOps?: string[];
  FilePaths?: string[];
  FileTypes?: string[];
  /** @example 1682304179000 */
  GmtCreate?: number;
  /** @example 1682304179000 */
  GmtModified?: number;
  /** @example 1412511 */
  Id?: number;
  /** @example linux */
  Platform?: string;
  ProcPaths?: string[];
  /** @example pass */
  RuleAction?: string;
  /** @example test11 */
  RuleName?: string;
  /** @example 1 */
  Status?: number;
  /** @example FILE_PROTECT_RULE_SWITCH_TYPE_****** */
  SwitchId?: string;
}

export interface ListFileProtectClientRuleOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 45 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of AlertLevel,
 * CurrentPage, PageSize and 9 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listFileProtectClientRule({
 *   AlertLevel: 0,
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Platform: "linux",
 *   RuleAction: "pass",
 *   RuleName: "tetsRule",
 * });
 * ```
 * @throws CloudError
 */
export const listFileProtectClientRule: TypedRoute<
  ListFileProtectClientRuleInput,
  ListFileProtectClientRuleOutput,
  ListFileProtectClientRuleHttp
> = {
  name: "ListFileProtectClientRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListFileProtectClientRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListFileProtectClientRule as `client.http` calls it. */
export interface ListFileProtectClientRuleHttp {
  "/ListFileProtectClientRule": {
    post: {
      parameters: {
        query?: ListFileProtectClientRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListFileProtectClientRuleOutput;
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
