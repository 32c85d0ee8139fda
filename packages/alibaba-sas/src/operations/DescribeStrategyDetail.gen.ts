// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeStrategyDetailInput {
  /** @example 123456 */
  Id: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 192.168.XX.XX */
  SourceIp?: string;
}

export interface DescribeStrategyDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Strategy?: DescribeStrategyDetailOutputStrategy;
}

export interface DescribeStrategyDetailOutputStrategy {
  /** @example common */
  CustomType?: "common" | "custom" | (string & {});
  /** @example 3 */
  CycleDays?: number;
  /** @example 0 */
  CycleStartTime?: 0 | 6 | 12 | 18 | (number & {});
  /** @example 03:00:00 */
  EndTime?: string;
  /** @example 123 */
  Id?: number;
  /** @example TestStrategy */
  Name?: string;
  /** @example hc_nginx_linux,tomcat7,hc_mysql_ali,hc_docker */
  RiskSubTypeName?: string;
  RiskTypeWhiteListQueryResultList?: DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItem[];
  /** @example 02:00:00 */
  StartTime?: string;
  /** @example groupId */
  TargetType?: "groupId" | "uuid" | (string & {});
  /** @example 1 */
  Type?: 1 | 2 | (number & {});
}

export interface DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItem {
  /** @example Unauthorized Access */
  Alias?: string;
  /** @example false */
  On?: boolean;
  SubTypes?: DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItemSubTypesItem[];
  /** @example hc_exploit */
  TypeName?: string;
}

export interface DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItemSubTypesItem {
  /** @example Redis unauthorized access high exploit vulnerability risk */
  Alias?: string;
  CheckDetails?: DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItemSubTypesItemCheckDetailsItem[];
  /** @example false */
  On?: boolean;
  /** @example windows */
  SupportedOs?: "windows" | "linux" | (string & {});
  /** @example hc_exploit_redis */
  TypeName?: string;
}

export interface DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItemSubTypesItemCheckDetailsItem {
  CheckDesc?: string;
  /** @example 206 */
  CheckId?: bigint;
  /** @example Ensure password expiration period is set. */
  CheckItem?: string;
  Rules?: DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItemSubTypesItemCheckDetailsItemRulesItem[];
}

export interface DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItemSubTypesItemCheckDetailsItemRulesItem {
  /** @example 2 */
  DefaultValue?: number;
  /** @example 1 */
  Optional?: 1 | 0 | (number & {});
  ParamList?: DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItemSubTypesItemCheckDetailsItemRulesItemParamListItem[];
  /** @example Please customize the password expiration time detection standard as */
  RuleDesc?: string;
  /** @example login_unlock_deny_pam_faillock.must.cus */
  RuleId?: string;
}

export interface DescribeStrategyDetailOutputStrategyRiskTypeWhiteListQueryResultListItemSubTypesItemCheckDetailsItemRulesItemParamListItem {
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
  /** @example 7 */
  Value?: string;
}

/**
 * The documented error codes of DescribeStrategyDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeStrategyDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeStrategyDetail with one of its documented codes. */
export const isDescribeStrategyDetailError: ErrorGuard<DescribeStrategyDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeStrategyDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeStrategyDetail({
 *   Id: "123456",
 *   Lang: "zh",
 *   SourceIp: "192.168.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeStrategyDetail: TypedRoute<
  DescribeStrategyDetailInput,
  DescribeStrategyDetailOutput,
  DescribeStrategyDetailHttp
> = {
  name: "DescribeStrategyDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeStrategyDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["Strategy", "RiskTypeWhiteListQueryResultList", "*", "SubTypes", "*", "CheckDetails", "*", "CheckId"], "bigint"],
  ],
};

/** DescribeStrategyDetail as `client.http` calls it. */
export interface DescribeStrategyDetailHttp {
  "/DescribeStrategyDetail": {
    post: {
      parameters: {
        query: DescribeStrategyDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeStrategyDetailOutput;
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
