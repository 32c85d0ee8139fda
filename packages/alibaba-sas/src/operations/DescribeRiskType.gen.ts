// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRiskTypeInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example 192.168.X.X */
  SourceIp?: string;
}

export interface DescribeRiskTypeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RiskTypes?: DescribeRiskTypeOutputRiskTypesItem[];
}

export interface DescribeRiskTypeOutputRiskTypesItem {
  /** @example Redis unauthorized access high exploit vulnerability risk */
  Alias?: string;
  /** @example true */
  AuthFlag?: boolean;
  SubTypes?: DescribeRiskTypeOutputRiskTypesItemSubTypesItem[];
  /** @example hc_exploit */
  TypeName?: string;
}

export interface DescribeRiskTypeOutputRiskTypesItemSubTypesItem {
  /** @example Redis unauthorized access high exploit vulnerability risk */
  Alias?: string;
  /** @example true */
  AuthFlag?: boolean;
  CheckDetails?: DescribeRiskTypeOutputRiskTypesItemSubTypesItemCheckDetailsItem[];
  /** @example linux */
  SupportedOs?: "windows" | "linux" | (string & {});
  /** @example hc_exploit_redis */
  TypeName?: string;
}

export interface DescribeRiskTypeOutputRiskTypesItemSubTypesItemCheckDetailsItem {
  CheckDesc?: string;
  /** @example 1299 */
  CheckId?: bigint;
  /** @example Ensure password expiration period is set. */
  CheckItem?: string;
  Rules?: DescribeRiskTypeOutputRiskTypesItemSubTypesItemCheckDetailsItemRulesItem[];
}

export interface DescribeRiskTypeOutputRiskTypesItemSubTypesItemCheckDetailsItemRulesItem {
  /** @example 1 */
  Optional?: 0 | 1 | (number & {});
  ParamList?: DescribeRiskTypeOutputRiskTypesItemSubTypesItemCheckDetailsItemRulesItemParamListItem[];
  /** @example Please customize the password expiration time detection standard as */
  RuleDesc?: string;
  /** @example audit.audit_policy.auditpolicychange.cus */
  RuleId?: string;
}

export interface DescribeRiskTypeOutputRiskTypesItemSubTypesItemCheckDetailsItemRulesItemParamListItem {
  /** @example 0,1,2,3 */
  EnumValue?: string;
  /** @example 999 */
  MaxValue?: number;
  /** @example 1 */
  MinValue?: number;
  /** @example 7 */
  ParamDefaultValue?: string;
  ParamDesc?: string;
  /** @example range_val */
  ParamName?: string;
  /** @example 1 */
  ParamType?: 1 | 2 | (number & {});
}

/**
 * The documented error codes of DescribeRiskType.
 *
 * - `-101` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeRiskTypeErrorCode = "-101" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeRiskType with one of its documented codes. */
export const isDescribeRiskTypeError: ErrorGuard<DescribeRiskTypeErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskType", ["-101", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeRiskType({
 *   Lang: "zh",
 *   Source: "agentless",
 *   SourceIp: "192.168.X.X",
 * });
 * ```
 * @throws CloudError
 */
export const describeRiskType: TypedRoute<DescribeRiskTypeInput, DescribeRiskTypeOutput, DescribeRiskTypeHttp> = {
  name: "DescribeRiskType",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeRiskType", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["RiskTypes", "*", "SubTypes", "*", "CheckDetails", "*", "CheckId"], "bigint"]],
};

/** DescribeRiskType as `client.http` calls it. */
export interface DescribeRiskTypeHttp {
  "/DescribeRiskType": {
    post: {
      parameters: {
        query?: DescribeRiskTypeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeRiskTypeOutput;
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
