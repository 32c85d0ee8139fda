// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, K8sApiAbnormalRuleScopeInfo, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeK8sApiAbnormalRuleListInput {
  /** @example UpdateTime */
  By?: string;
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Offset?: number;
  /** @example asc */
  Order?: string;
}

export interface DescribeK8sApiAbnormalRuleListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: K8sApiAbnormalRuleListItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface K8sApiAbnormalRuleListItem {
  /** @example true */
  EffectAllCluster?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  EffectClusterCount?: number;
  /** @example 12784687 */
  OprUin?: string;
  RuleActions?: string[] | null;
  /** @example 1 */
  RuleID?: string;
  RuleInfoList?: K8sApiAbnormalRuleScopeInfo[] | null;
  /** @example rulename1 */
  RuleName?: string;
  /** @example SYSTEM_DEFINED_**** */
  RuleType?: string;
  /** @example true */
  Status?: boolean;
  /** @example 2020-11-21 15:16:00 */
  UpdateTime?: string;
}

/**
 * The documented error codes of DescribeK8sApiAbnormalRuleList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeK8sApiAbnormalRuleListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeK8sApiAbnormalRuleList with one of its documented codes. */
export const isDescribeK8sApiAbnormalRuleListError: ErrorGuard<DescribeK8sApiAbnormalRuleListErrorCode> = (error) =>
  isCloudError(error, "DescribeK8sApiAbnormalRuleList", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeK8sApiAbnormalRuleList();
 * ```
 * @throws CloudError
 */
export const describeK8sApiAbnormalRuleList: TypedRoute<
  DescribeK8sApiAbnormalRuleListInput,
  DescribeK8sApiAbnormalRuleListOutput,
  DescribeK8sApiAbnormalRuleListHttp
> = {
  name: "DescribeK8sApiAbnormalRuleList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeK8sApiAbnormalRuleList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeK8sApiAbnormalRuleList as `client.http` calls it. */
export interface DescribeK8sApiAbnormalRuleListHttp {
  "/DescribeK8sApiAbnormalRuleList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeK8sApiAbnormalRuleListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeK8sApiAbnormalRuleListOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
