// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type {
  ErrorResponse,
  K8SAPIRuleTypeZhItem,
  K8sApiAbnormalRuleScopeInfo,
  RequestId,
  RunTimeFiltersRecord,
} from "../schemas.gen.js";

export interface DescribeK8sApiAbnormalEventListInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Offset?: number;
  /** @example asc */
  Order?: string;
  /** @example LatestFoundTime */
  By?: "LatestFoundTime" | "AlarmCount" | (string & {});
}

export interface DescribeK8sApiAbnormalEventListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: K8sApiAbnormalEventListItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  RuleTypeZhSet?: K8SAPIRuleTypeZhItem[];
}

export interface K8sApiAbnormalEventListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ID?: number;
  /** @example ANONYMOUS_ACCESS */
  MatchRuleType?: string;
  /** @example HIGH */
  RiskLevel?: string;
  /** @example cls-abhq0j4o-666 */
  ClusterID?: string;
  /** @example cluster.l**** */
  ClusterName?: string;
  /** @example CSR_RUN**** */
  ClusterRunningStatus?: string;
  /** @example 2024-10-22T11:00:45Z */
  FirstCreateTime?: string;
  /** @example 2024-10-22T11:00:45Z */
  LastCreateTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AlarmCount?: number;
  /** @example EVENT_UNDEAL */
  Status?: string;
  /** @example SYSTEM_DEFINED_RULE */
  RuleType?: string;
  /** @example 检测到您的K8s API Server存在匿名用户访问请求，攻击者可利用匿名用户，通过API Server访问集群资源，如进入容器执行命令等。 */
  Desc?: string;
  Suggestion?: string;
  /** @example 系统规则 */
  RuleName?: string;
  MatchRule?: K8sApiAbnormalRuleScopeInfo;
}

/**
 * The documented error codes of DescribeK8sApiAbnormalEventList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeK8sApiAbnormalEventListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeK8sApiAbnormalEventList with one of its documented codes. */
export const isDescribeK8sApiAbnormalEventListError: ErrorGuard<DescribeK8sApiAbnormalEventListErrorCode> = (error) =>
  isCloudError(error, "DescribeK8sApiAbnormalEventList", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeK8sApiAbnormalEventList();
 * ```
 * @throws CloudError
 */
export const describeK8sApiAbnormalEventList: TypedRoute<
  DescribeK8sApiAbnormalEventListInput,
  DescribeK8sApiAbnormalEventListOutput,
  DescribeK8sApiAbnormalEventListHttp
> = {
  name: "DescribeK8sApiAbnormalEventList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeK8sApiAbnormalEventList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeK8sApiAbnormalEventList as `client.http` calls it. */
export interface DescribeK8sApiAbnormalEventListHttp {
  "/DescribeK8sApiAbnormalEventList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeK8sApiAbnormalEventListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeK8sApiAbnormalEventListOutput;
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
