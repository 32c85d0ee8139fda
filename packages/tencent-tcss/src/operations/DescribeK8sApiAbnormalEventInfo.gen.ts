// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, K8sApiAbnormalRuleScopeInfo, RequestId } from "../schemas.gen.js";

export interface DescribeK8sApiAbnormalEventInfoInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ID: number;
}

export interface DescribeK8sApiAbnormalEventInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  Info?: K8sApiAbnormalEventInfo;
}

export interface K8sApiAbnormalEventInfo {
  /** @example 系统规则 */
  MatchRuleName?: string;
  /** @example ANONYMOUS_ACCESS */
  MatchRuleType?: string;
  /** @example HIGH */
  RiskLevel?: string;
  /** @example cls-abhq0j4o-666 */
  ClusterID?: string;
  /** @example cls-xdfehuhf */
  ClusterName?: string;
  /** @example CSR_RUNNING */
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
  /** @example 1.1.1.1 */
  ClusterMasterIP?: string;
  /** @example 1.0.1 */
  K8sVersion?: string;
  RunningComponent?: string[];
  /** @example 检测到您的K8s API Server存在匿名用户访问请求，攻击者可利用匿名用户，通过API Server访问集群资源，如进入容器执行命令等。 */
  Desc?: string;
  Suggestion?: string;
  /**
   * @example {\"Verb\": \"list\", \"AuditID\": \"4e477a26-b171-4702-a2ac-1ac494ae8c85\", \"RequestObject\":
   * \"{\\\"metadata\\\":\\\"\\\"}\", \"ResponseObject\": \"{\\\"metadata\\\":\\\"\\\"}\", \"ResponseStatusCode\":
   * \"200\"}
   */
  Info?: string;
  /** @example SYSTEM */
  MatchRuleID?: string;
  /**
   * @example [
   * "RequestUser"
   * ]
   */
  HighLightFields?: string[];
  MatchRule?: K8sApiAbnormalRuleScopeInfo;
  /** @example {\"RequestUser\":\"system:anonymous\",\"RequestUserGroups\":\"system:anonymous\"} */
  HighLightFieldsVal?: string;
  /** @example 命令执行 */
  RuleTypeZH?: string;
}

/**
 * The documented error codes of DescribeK8sApiAbnormalEventInfo.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeK8sApiAbnormalEventInfoErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeK8sApiAbnormalEventInfo with one of its documented codes. */
export const isDescribeK8sApiAbnormalEventInfoError: ErrorGuard<DescribeK8sApiAbnormalEventInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeK8sApiAbnormalEventInfo", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeK8sApiAbnormalEventInfo({ ID: 10 });
 * ```
 * @throws CloudError
 */
export const describeK8sApiAbnormalEventInfo: TypedRoute<
  DescribeK8sApiAbnormalEventInfoInput,
  DescribeK8sApiAbnormalEventInfoOutput,
  DescribeK8sApiAbnormalEventInfoHttp
> = {
  name: "DescribeK8sApiAbnormalEventInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeK8sApiAbnormalEventInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeK8sApiAbnormalEventInfo as `client.http` calls it. */
export interface DescribeK8sApiAbnormalEventInfoHttp {
  "/DescribeK8sApiAbnormalEventInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeK8sApiAbnormalEventInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeK8sApiAbnormalEventInfoOutput;
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
