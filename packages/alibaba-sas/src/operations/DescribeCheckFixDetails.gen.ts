// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCheckFixDetailsInput {
  /** @example 58 */
  CheckIds?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 51 */
  RiskId?: number | bigint;
}

export interface DescribeCheckFixDetailsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckFixDetails?: DescribeCheckFixDetailsOutputCheckFixDetailsItem[];
  /** @example 20 */
  Count?: number;
}

export interface DescribeCheckFixDetailsOutputCheckFixDetailsItem {
  /** @example Force users not to reuse recently used passwords to reduce the risk of password guessing attacks */
  CheckDesc?: string;
  /** @example 58 */
  CheckId?: bigint;
  /** @example Ensure password reuse is limited */
  CheckItem?: string;
  Rules?: DescribeCheckFixDetailsOutputCheckFixDetailsItemRulesItem[];
}

export interface DescribeCheckFixDetailsOutputCheckFixDetailsItemRulesItem {
  /** @example 58 */
  CheckId?: bigint;
  /** @example 1 */
  DefaultValue?: number;
  /** @example 1 */
  Optional?: 1 | 0 | (number & {});
  ParamList?: DescribeCheckFixDetailsOutputCheckFixDetailsItemRulesItemParamListItem[];
  /** @example (/etc/system-auth)Force users not to reuse the number of recently used passwords between 5 and 24 */
  RuleDesc?: string;
  /** @example pwd_reuse.system_auth */
  RuleId?: string;
  /** @example 5 */
  Value?: number;
  /** @example open */
  VarName?: string;
}

export interface DescribeCheckFixDetailsOutputCheckFixDetailsItemRulesItemParamListItem {
  /** @example 0,1,2,3 */
  EnumValue?: string;
  /** @example 24 */
  MaxValue?: number;
  /** @example 5 */
  MinValue?: number;
  /** @example 5 */
  ParamDefaultValue?: string;
  ParamDesc?: string;
  /** @example range_val */
  ParamName?: string;
  /** @example 1 */
  ParamType?: 1 | 2 | (number & {});
  /** @example pwd_reuse.system_auth */
  RuleId?: string;
  /** @example 18 */
  Value?: string;
}

/**
 * The documented error codes of DescribeCheckFixDetails.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCheckFixDetailsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCheckFixDetails with one of its documented codes. */
export const isDescribeCheckFixDetailsError: ErrorGuard<DescribeCheckFixDetailsErrorCode> = (error) =>
  isCloudError(error, "DescribeCheckFixDetails", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCheckFixDetails({
 *   CheckIds: "58",
 *   Lang: "zh",
 *   RiskId: 51,
 * });
 * ```
 * @throws CloudError
 */
export const describeCheckFixDetails: TypedRoute<
  DescribeCheckFixDetailsInput,
  DescribeCheckFixDetailsOutput,
  DescribeCheckFixDetailsHttp
> = {
  name: "DescribeCheckFixDetails",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCheckFixDetails", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["CheckFixDetails", "*", "CheckId"], "bigint"],
    [["CheckFixDetails", "*", "Rules", "*", "CheckId"], "bigint"],
  ],
};

/** DescribeCheckFixDetails as `client.http` calls it. */
export interface DescribeCheckFixDetailsHttp {
  "/DescribeCheckFixDetails": {
    post: {
      parameters: {
        query?: DescribeCheckFixDetailsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCheckFixDetailsOutput;
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
