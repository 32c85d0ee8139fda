// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ChangeSecurityScoreRuleInput {
  /** @example home_security_score */
  CalType?: string;
  /** @example false */
  ResetSecurityScoreRule?: boolean;
  SecurityScoreCategoryList?: ChangeSecurityScoreRuleInputSecurityScoreCategoryListItem[];
  SecurityScoreRuleList?: ChangeSecurityScoreRuleInputSecurityScoreRuleListItem[];
}

export interface ChangeSecurityScoreRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface ChangeSecurityScoreRuleInputSecurityScoreCategoryListItem {
  /** @example SS_SAS_HANDLE */
  Category?: "SS_SAS_HANDLE" | "SS_SAS_RESPOND" | (string & {});
  /** @example 20 */
  ScoreThreshold?: number;
  SecurityRuleList?: ChangeSecurityScoreRuleInputSecurityScoreCategoryListItemSecurityRuleListItem[];
}

export interface ChangeSecurityScoreRuleInputSecurityScoreRuleListItem {
  /** @example SS_ALARM */
  RuleType?: "SS_REINFORCE" | "SS_ALARM" | "SS_VUL" | "SS_HC" | "SS_CLOUD_HC" | "SS_AK" | (string & {});
  /** @example 5 */
  Score?: number;
  SecurityScoreItemList?: ChangeSecurityScoreRuleInputSecurityScoreRuleListItemSecurityScoreItemListItem[];
}

export interface ChangeSecurityScoreRuleInputSecurityScoreCategoryListItemSecurityRuleListItem {
  /** @example SS_REINFORCE */
  RuleType?: string;
  /** @example 10 */
  Score?: number;
  SecurityScoreItemList?: ChangeSecurityScoreRuleInputSecurityScoreCategoryListItemSecurityRuleListItemSecurityScoreItemListItem[];
}

export interface ChangeSecurityScoreRuleInputSecurityScoreRuleListItemSecurityScoreItemListItem {
  /** @example 5 */
  Score?: number;
  /** @example 10 */
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
}

export interface ChangeSecurityScoreRuleInputSecurityScoreCategoryListItemSecurityRuleListItemSecurityScoreItemListItem {
  /** @example 2 */
  Score?: number;
  /** @example 5 */
  ScoreThreshold?: number;
  /** @example SSI_KEY_CONFIG */
  SubRuleType?: string;
}

/**
 * The documented error codes of ChangeSecurityScoreRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ChangeSecurityScoreRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ChangeSecurityScoreRule with one of its documented codes. */
export const isChangeSecurityScoreRuleError: ErrorGuard<ChangeSecurityScoreRuleErrorCode> = (error) =>
  isCloudError(error, "ChangeSecurityScoreRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.changeSecurityScoreRule({
 *   CalType: "home_security_score",
 *   ResetSecurityScoreRule: false,
 * });
 * ```
 * @throws CloudError
 */
export const changeSecurityScoreRule: TypedRoute<
  ChangeSecurityScoreRuleInput,
  ChangeSecurityScoreRuleOutput,
  ChangeSecurityScoreRuleHttp
> = {
  name: "ChangeSecurityScoreRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ChangeSecurityScoreRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ChangeSecurityScoreRule as `client.http` calls it. */
export interface ChangeSecurityScoreRuleHttp {
  "/ChangeSecurityScoreRule": {
    post: {
      parameters: {
        query?: ChangeSecurityScoreRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ChangeSecurityScoreRuleOutput;
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
