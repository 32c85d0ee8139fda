// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeRiskSyscallEventsInput {
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
  /** @example CreateTime */
  By?: string;
}

export interface DescribeRiskSyscallEventsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  EventSet?: RiskSyscallEventInfo[];
}

export interface RiskSyscallEventInfo {
  /** @example bash */
  ProcessName?: string;
  /** @example /home/work/ */
  ProcessPath?: string;
  /** @example 81abdbc1427b1983b63a2e7bf48ab156a9a22 */
  ImageId?: string;
  /** @example 81abdbc1427b1983b63a2e7bf48ab156a9a22 */
  ContainerId?: string;
  /** @example 镜像名 */
  ImageName?: string;
  /** @example /condescending_allen */
  ContainerName?: string;
  /** @example 2020-2-2 13:00:00 */
  FoundTime?: string;
  /** @example 解决方案 */
  Solution?: string;
  /** @example 事件描述 */
  Description?: string;
  /** @example chroot */
  SyscallName?: string;
  /** @example EVENT_UNDEAL */
  Status?: "EVENT_UNDEAL" | "EVENT_DEALED" | "EVENT_INGNORE" | "EVENT_ADD_WHITE" | (string & {});
  /** @example 1 */
  EventId?: string;
  /** @example VM-0-13-centos */
  NodeName?: string;
  /** @example pod-name */
  PodName?: string;
  /** @example Remark */
  Remark?: string;
  /** @example true */
  RuleExist?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventCount?: number;
  /** @example 2020-2-2 13:00:00 */
  LatestFoundTime?: string;
  /** @example NORMAL */
  ContainerNetStatus?: string;
  /** @example NONE */
  ContainerNetSubStatus?: string;
  /** @example RiskSyscall */
  ContainerIsolateOperationSrc?: string;
  /** @example RUNNING */
  ContainerStatus?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example cls-dfw3e*** */
  ClusterID?: string;
  /** @example 10.0.1**** */
  PodIP?: string;
  /** @example d41d8cd98f00b204e9800998ecf8**** */
  NodeUniqueID?: string;
  /** @example 10.0.1**** */
  PublicIP?: string;
  /** @example node-ins1a */
  NodeID?: string;
  /** @example 27253917-572f-4eb5-9a55-99cc3a7a**** */
  HostID?: string;
  /** @example 10.4.4**** */
  HostIP?: string;
  /** @example clsfoo*** */
  ClusterName?: string;
}

/**
 * The documented error codes of DescribeRiskSyscallEvents.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeRiskSyscallEventsErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeRiskSyscallEvents with one of its documented codes. */
export const isDescribeRiskSyscallEventsError: ErrorGuard<DescribeRiskSyscallEventsErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskSyscallEvents", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
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
 * const result = await client.describeRiskSyscallEvents();
 * ```
 * @throws CloudError
 */
export const describeRiskSyscallEvents: TypedRoute<
  DescribeRiskSyscallEventsInput,
  DescribeRiskSyscallEventsOutput,
  DescribeRiskSyscallEventsHttp
> = {
  name: "DescribeRiskSyscallEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRiskSyscallEvents", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeRiskSyscallEvents as `client.http` calls it. */
export interface DescribeRiskSyscallEventsHttp {
  "/DescribeRiskSyscallEvents": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRiskSyscallEventsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRiskSyscallEventsOutput;
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
