// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeAccessControlEventsInput {
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

export interface DescribeAccessControlEventsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  TotalCount?: number;
  EventSet?: AccessControlEventInfo[];
  /** @example 4.15.0-142-|4.18.0-80|4.18.0-193.28.1*|5.4.0-77-*|5.4.119.19.009.56 */
  SupportCoreVersion?: string;
  /** @example 非读写操作暂未支持拦截，如新建/重命名等，touch/mv 等操作。 */
  InterceptionFailureTip?: string;
}

export interface AccessControlEventInfo {
  /** @example /bin/busybox */
  ProcessName?: string;
  /** @example myruletest */
  MatchRuleName?: string;
  /** @example 2020-2-2 13:00:00 */
  FoundTime?: string;
  /** @example b1a95186d40db53682751a3d51981abdbc1427b1983b63a2e7bf48ab156a9a22 */
  ContainerName?: string;
  /** @example sha256:9aae1601d6832af6c69ef257f09f9d4e41646ed287a269cf62ac39d8d */
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
  Status?: string;
  /** @example 95186d40db53682751a3d51981abdbc1427b1983b63a2e7324bf48ab156a9a22 */
  Id?: string;
  /** @example 1.txt */
  FileName?: string;
  /** @example FILE_ABNORMAL_READ */
  EventType?: string;
  /** @example 95186d40db53682751a3d51981abdbc1427b1983b63a2e7324bf48ab156a9a22 */
  ImageId?: string;
  /** @example 95186d40db53682751a3d51981abdbc1427b1983b63a2e7324bf48ab156a9a22 */
  ContainerId?: string;
  /** @example 解决方案 */
  Solution?: string;
  /** @example 事件描述 */
  Description?: string;
  /** @example sub1 */
  MatchRuleId?: string;
  /** @example RULE_MODE_RELEASE */
  MatchAction?: "RULE_MODE_RELEASE" | "RULE_MODE_ALERT" | "RULE_MODE_HOLDUP" | (string & {});
  /** @example *\/syscall */
  MatchProcessPath?: string;
  /** @example *\/syscall */
  MatchFilePath?: string;
  /** @example /sys/a.txt */
  FilePath?: string;
  /** @example true */
  RuleExist?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 11021
   */
  EventCount?: number;
  /** @example 2020-2-2 13:00:00 */
  LatestFoundTime?: string;
  /** @example "10021" */
  RuleId?: string;
  /** @example NORMAL */
  ContainerNetStatus?: string;
  /** @example None */
  ContainerNetSubStatus?: string;
  /** @example system */
  ContainerIsolateOperationSrc?: string;
  /** @example RUNNING */
  ContainerStatus?: string;
  /** @example qsh4-k8s-sh-prod4-202206287zr4r-47 */
  NodeName?: string;
  /** @example demoset */
  PodName?: string;
  /** @example 10.0.0.11 */
  PodIP?: string;
  /** @example NORMAL */
  NodeType?: string;
  /** @example cls-fjijfdf**** */
  ClusterID?: string;
  /** @example qsh4-k**** */
  NodeUniqueID?: string;
  /** @example 1.1.1.1 */
  PublicIP?: string;
  /** @example 8a5772dee965c8223aebc***** */
  NodeID?: string;
  /** @example 75D3326A-9B9C-4275-895A-1***** */
  HostID?: string;
  /** @example 10.0.0.11 */
  HostIP?: string;
  /** @example cls-2341fj**** */
  ClusterName?: string;
  /** @example ls -l */
  CmdLine?: string;
}

/**
 * The documented error codes of DescribeAccessControlEvents.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAccessControlEventsErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAccessControlEvents with one of its documented codes. */
export const isDescribeAccessControlEventsError: ErrorGuard<DescribeAccessControlEventsErrorCode> = (error) =>
  isCloudError(error, "DescribeAccessControlEvents", [
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
 * const result = await client.describeAccessControlEvents();
 * ```
 * @throws CloudError
 */
export const describeAccessControlEvents: TypedRoute<
  DescribeAccessControlEventsInput,
  DescribeAccessControlEventsOutput,
  DescribeAccessControlEventsHttp
> = {
  name: "DescribeAccessControlEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAccessControlEvents", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAccessControlEvents as `client.http` calls it. */
export interface DescribeAccessControlEventsHttp {
  "/DescribeAccessControlEvents": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAccessControlEventsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAccessControlEventsOutput;
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
