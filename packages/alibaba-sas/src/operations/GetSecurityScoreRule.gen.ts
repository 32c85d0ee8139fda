// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetSecurityScoreRuleInput {
  /** @example home_security_score */
  CalType?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetSecurityScoreRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  EnableStatus?: boolean;
  SecurityScoreCategoryList?: GetSecurityScoreRuleOutputSecurityScoreCategoryListItem[];
  SecurityScoreRuleList?: GetSecurityScoreRuleOutputSecurityScoreRuleListItem[];
}

export interface GetSecurityScoreRuleOutputSecurityScoreCategoryListItem {
  /** @example SS_SAS_HANDLE */
  Category?: "SS_SAS_HANDLE" | "SS_SAS_RESPOND" | (string & {});
  /** @example 30 */
  Score?: number;
  SecurityRuleList?: GetSecurityScoreRuleOutputSecurityScoreCategoryListItemSecurityRuleListItem[];
  /** @example Security Response */
  Title?: string;
}

export interface GetSecurityScoreRuleOutputSecurityScoreRuleListItem {
  /** @example SS_ALARM */
  RuleType?: "SS_REINFORCE" | "SS_ALARM" | "SS_VUL" | "SS_HC" | "SS_CLOUD_HC" | "SS_AK" | (string & {});
  /** @example 20 */
  Score?: number;
  SecurityScoreItemList?: GetSecurityScoreRuleOutputSecurityScoreRuleListItemSecurityScoreItemListItem[];
  /** @example Unhandled Alerts */
  Title?: string;
}

export interface GetSecurityScoreRuleOutputSecurityScoreCategoryListItemSecurityRuleListItem {
  /** @example SS_AI_RISK */
  RuleType?: string;
  /** @example 10 */
  Score?: number;
  SecurityScoreItemList?: GetSecurityScoreRuleOutputSecurityScoreCategoryListItemSecurityRuleListItemSecurityScoreItemListItem[];
  /** @example AI Application Risks */
  Title?: string;
}

export interface GetSecurityScoreRuleOutputSecurityScoreRuleListItemSecurityScoreItemListItem {
  /** @example 3 */
  Score?: number;
  /** @example 5 */
  ScoreThreshold?: number;
  /** @example ALARM_SERIOUS */
  SubRuleType?:
    | "SS_REINFORCE"
    | "XPRESS_INSTALL"
    | "REINFORCE_SUSPICIOUS"
    | "RANSOMWARE"
    | "WEB_LOCK"
    | "VIRUS_SCHEDULE_SCAN"
    | "IMAGE_REPO_SCAN"
    | "IMAGE_SCAN_TASK"
    | "SS_ALARM"
    | "ALARM_SERIOUS"
    | "ALARM_SUSPICIOUS"
    | "ALARM_REMIND"
    | "SS_VUL"
    | "CMS_UNFIX"
    | "WIN_UNFIX"
    | "CVE_UNFIX"
    | "ERM_UNFIX"
    | "ERM_UNCHECK"
    | "SS_HC"
    | "WEAK_EXPLOIT"
    | "WEAK_PASSWORD"
    | "HC_EXPLOIT"
    | "HC_OTHER_WARNING"
    | "SS_CLOUD_HC"
    | "CSPM_CIEM_NOT_PASS"
    | "CSPM_RISK_NOT_PASS"
    | "CSPM_COMPLIANCE_NOT_PASS"
    | "SS_AK"
    | (string & {});
  /** @example Unhandled Urgent Alert Event Exists */
  Title?: string;
}

export interface GetSecurityScoreRuleOutputSecurityScoreCategoryListItemSecurityRuleListItemSecurityScoreItemListItem {
  /** @example 5 */
  Score?: number;
  /** @example 10 */
  ScoreThreshold?: number;
  /** @example SSI_AI_VUL_RISK */
  SubRuleType?: string;
  /** @example Unhandled application vulnerabilities exist. */
  Title?: string;
}

/**
 * The documented error codes of GetSecurityScoreRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetSecurityScoreRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetSecurityScoreRule with one of its documented codes. */
export const isGetSecurityScoreRuleError: ErrorGuard<GetSecurityScoreRuleErrorCode> = (error) =>
  isCloudError(error, "GetSecurityScoreRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getSecurityScoreRule({
 *   CalType: "home_security_score",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const getSecurityScoreRule: TypedRoute<
  GetSecurityScoreRuleInput,
  GetSecurityScoreRuleOutput,
  GetSecurityScoreRuleHttp
> = {
  name: "GetSecurityScoreRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetSecurityScoreRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetSecurityScoreRule as `client.http` calls it. */
export interface GetSecurityScoreRuleHttp {
  "/GetSecurityScoreRule": {
    post: {
      parameters: {
        query?: GetSecurityScoreRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetSecurityScoreRuleOutput;
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
