// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSecureSuggestionInput {
  /** @example home_security_score */
  CalType?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 0 */
  Source?: 0 | 1 | (number & {});
  /** @example 192.168.XX.XX */
  SourceIp?: string;
}

export interface DescribeSecureSuggestionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1755744253000
   */
  CalTime?: number;
  /** @example 95 */
  Score?: string;
  Suggestions?: DescribeSecureSuggestionOutputSuggestionsItem[];
  /** @example 15 */
  TotalCount?: number;
}

export interface DescribeSecureSuggestionOutputSuggestionsItem {
  Detail?: DescribeSecureSuggestionOutputSuggestionsItemDetailItem[];
  /** @example 40 */
  Points?: number;
  /** @example SS_ALARM */
  SuggestType?: "SS_REINFORCE" | "SS_ALARM" | "SS_VUL" | "SS_HC" | "SS_AK" | "SS_CLOUD_HC" | "OTHER" | (string & {});
}

export interface DescribeSecureSuggestionOutputSuggestionsItemDetailItem {
  Description?: string;
  /** @example REINFORCE_WEB_LOCK */
  SubType?:
    | "ALARM_HIGH"
    | "ALARM_MEDIUM"
    | "ALARM_LOW"
    | "VUL_EMR_UNCHECK"
    | "VUL_EMR_UNFIX"
    | "VUL_WIN"
    | "VUL_LINUX"
    | "VUL_CMS"
    | "ACCESSKEY_LEAK"
    | "HC_WARN"
    | "HC_WEAK_EXPLOIT_WARN"
    | "HC_WEAK_PASSWORD_WARN"
    | "HC_HIGH_EXPLOIT_WARN"
    | "HC_OTHER_WARN"
    | "HC_DATABASE_WARN"
    | "CLOUD_HC_SAS_OPEN"
    | "CLOUD_HC_AEGIS_OFFLINE"
    | "CLOUD_HC_ACCOUNT_DOUBLE_CHECK"
    | "CLOUD_HC_RDS"
    | "CLOUD_HC_DDOS"
    | "CLOUD_HC_HIGH_LEVEL"
    | "CLOUD_HC_OTHER_LEVEL"
    | "OTHER_ATTACH"
    | "OTHER_DATABASE_ATTACH"
    | "REINFORCE_BASELINE"
    | "REINFORCE_SUSPICIOUS"
    | "REINFORCE_ANALYSIS"
    | "REINFORCE_AK_LEAK"
    | "REINFORCE_WEB_LOCK"
    | "REINFORCE_BRUTE_FORCE"
    | "REINFORCE_XPRESS_INSTALL"
    | "REINFORCE_RANSOMWARE"
    | "REINFORCE_UNI_RANSOMWARE"
    | "REINFORCE_VIRUS_SCHEDULE_SCAN"
    | "REINFORCE_IMAGE_REPO_SCAN"
    | "REINFORCE_IMAGE_SCAN_TASK"
    | "REINFORCE_K8S_LOG_ANALYSIS"
    | "REINFORCE_CONTAINER_NETWORK"
    | (string & {});
  /** @example Website tamper-proofing capability not configured */
  Title?: string;
}

/**
 * The documented error codes of DescribeSecureSuggestion.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSecureSuggestionErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSecureSuggestion with one of its documented codes. */
export const isDescribeSecureSuggestionError: ErrorGuard<DescribeSecureSuggestionErrorCode> = (error) =>
  isCloudError(error, "DescribeSecureSuggestion", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:DescribeSecureSuggestion`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSecureSuggestion({
 *   CalType: "home_security_score",
 *   Lang: "zh",
 *   Source: 0,
 *   SourceIp: "192.168.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeSecureSuggestion: TypedRoute<
  DescribeSecureSuggestionInput,
  DescribeSecureSuggestionOutput,
  DescribeSecureSuggestionHttp
> = {
  name: "DescribeSecureSuggestion",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSecureSuggestion", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSecureSuggestion as `client.http` calls it. */
export interface DescribeSecureSuggestionHttp {
  "/DescribeSecureSuggestion": {
    post: {
      parameters: {
        query?: DescribeSecureSuggestionInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSecureSuggestionOutput;
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
