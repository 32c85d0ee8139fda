// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeAbnormalProcessEventsInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
  /** @example desc */
  Order?: "asc" | "desc" | (string & {});
  /** @example FoundTime */
  By?: string;
}

export interface DescribeAbnormalProcessEventsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
  EventSet?: AbnormalProcessEventInfo[];
}

export interface AbnormalProcessEventInfo {
  /** @example /home/work */
  ProcessPath?: string;
  /** @example MALICE_PROCESS_START */
  EventType?: string;
  /** @example USER_DEFINED_RULE */
  MatchRuleName?:
    | "PROXY_TOOL"
    | "TRANSFER_CONTROL"
    | "ATTACK_CMD"
    | "REVERSE_SHELL"
    | "FILELESS"
    | "RISK_CMD"
    | "ABNORMAL_CHILD_PROC"
    | "USER_DEFINED_RULE"
    | (string & {});
  /** @example 2020-2-2 13:00:00 */
  FoundTime?: string;
  /** @example /condescending_allen */
  ContainerName?: string;
  /** @example tcs_runtime:latest */
  ImageName?: string;
  /** @example BEHAVIOR_NONE */
  Behavior?:
    | "BEHAVIOR_NONE"
    | "BEHAVIOR_ALERT"
    | "BEHAVIOR_RELEASE"
    | "BEHAVIOR_HOLDUP_FAILED"
    | "BEHAVIOR_HOLDUP_SUCCESSED"
    | (string & {});
  /** @example EVENT_UNDEAL */
  Status?: "EVENT_UNDEAL" | "EVENT_DEALED" | "EVENT_INGNORE" | (string & {});
  /** @example 81abdbc1427b1983b63a2e7bf48ab156a9a22 */
  Id?: string;
  /** @example sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b */
  ImageId?: string;
  /** @example 29df80b60872a40d91935c81cd7f7845f92f7e25d32bf18938208eedf0acf4b3 */
  ContainerId?: string;
  /** @example 解决方案 */
  Solution?: string;
  /** @example 事件描述 */
  Description?: string;
  /** @example sub1 */
  MatchRuleId?: string;
  /** @example RULE_MODE_HOLDUP */
  MatchAction?: "RULE_MODE_RELEASE" | "RULE_MODE_ALERT" | "RULE_MODE_HOLDUP" | (string & {});
  /** @example *\/syscall */
  MatchProcessPath?: string;
  /** @example true */
  RuleExist?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1001
   */
  EventCount?: number;
  /** @example 2020-2-2 13:00:00 */
  LatestFoundTime?: string;
  /** @example 10091 */
  RuleId?: string;
  /** @example SYSTEM_DEFINED_RULE */
  MatchGroupName?: string;
  /** @example MIDDLE */
  MatchRuleLevel?: "HIGH" | "MIDDLE" | "LOW" | (string & {});
  /** @example NORMAL */
  ContainerNetStatus?: string;
  /** @example NONE */
  ContainerNetSubStatus?: string;
  /** @example AccessControl */
  ContainerIsolateOperationSrc?: string;
  /** @example RUNNING */
  ContainerStatus?: string;
  /** @example cls-dfj4f*** */
  ClusterID?: string;
  /** @example NORMAL */
  NodeType?: string;
  /** @example demoset */
  PodName?: string;
  /** @example 10.0.0.11 */
  PodIP?: string;
  /** @example d41d8cd98f00b204e9800998e***** */
  NodeUniqueID?: string;
  /** @example 1.1.1.1 */
  PublicIP?: string;
  /** @example demoset */
  NodeName?: string;
  /** @example 5a540076-d38a-4078-aa98-e7c86371d322 */
  NodeID?: string;
  /** @example 5a540076-d38a-4078-aa98-e7c86371d322 */
  HostID?: string;
  /** @example 10.0.0.11 */
  HostIP?: string;
  /** @example clus-dev */
  ClusterName?: string;
  /** @example ls -l */
  CmdLine?: string;
}

/**
 * The documented error codes of DescribeAbnormalProcessEvents.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAbnormalProcessEventsErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAbnormalProcessEvents with one of its documented codes. */
export const isDescribeAbnormalProcessEventsError: ErrorGuard<DescribeAbnormalProcessEventsErrorCode> = (error) =>
  isCloudError(error, "DescribeAbnormalProcessEvents", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAbnormalProcessEvents();
 * ```
 * @throws CloudError
 */
export const describeAbnormalProcessEvents: TypedRoute<
  DescribeAbnormalProcessEventsInput,
  DescribeAbnormalProcessEventsOutput,
  DescribeAbnormalProcessEventsHttp
> = {
  name: "DescribeAbnormalProcessEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAbnormalProcessEvents", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAbnormalProcessEvents as `client.http` calls it. */
export interface DescribeAbnormalProcessEventsHttp {
  "/DescribeAbnormalProcessEvents": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAbnormalProcessEventsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAbnormalProcessEventsOutput;
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
