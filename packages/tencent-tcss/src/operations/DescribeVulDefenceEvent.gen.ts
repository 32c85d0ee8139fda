// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeVulDefenceEventInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /** @example ASC */
  Order?: string;
  /** @example EventCount */
  By?: string;
}

export interface DescribeVulDefenceEventOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: VulDefenceEvent[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface VulDefenceEvent {
  /** @example pcmgr-910**** */
  CVEID?: string;
  /** @example Apache Struts2 远程代码**** */
  VulName?: string;
  /** @example pcmgr-910**** */
  PocID?: string;
  /** @example EVENT_DEFE**** */
  EventType?: string;
  /** @example 59.37.124**** */
  SourceIP?: string;
  /** @example 广东省-深圳市 */
  City?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventCount?: number;
  /** @example 715ae0f62a2f142635b2fc31655204166011e8844f34b169cb6f80c270dd**** */
  ContainerID?: string;
  /** @example /gifted_bar**** */
  ContainerName?: string;
  /** @example sha256:22ea252a21cd6b81a52e11b2abbdf8eb67ccdfa6b83ea87de1476a011819**** */
  ImageID?: string;
  /** @example atlassian/confluence:8.4.2-ubuntu-j**** */
  ImageName?: string;
  /** @example EVENT_DEFE**** */
  Status?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1104015
   */
  EventID?: number;
  /** @example 2023-10-13 19:2**** */
  CreateTime?: string;
  /** @example EVENT_ISOLATE_CONTAINER */
  ContainerNetStatus?: string;
  /** @example 2023-10-13 19:2**** */
  MergeTime?: string;
  /** @example DEAD */
  ContainerStatus?: string;
  /** @example AGENT_OFFLINE */
  ContainerNetSubStatus?: string;
  /** @example RiskSyscall */
  ContainerIsolateOperationSrc?: string;
  /** @example 05f0bcab-726c-4ea4-8109-bcd03d55**** */
  QUUID?: string;
  /** @example 10.0.1.92 */
  HostIP?: string;
  /** @example hn*** */
  HostName?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example 10.0.1.92 */
  PublicIP?: string;
  /** @example cluster1-node-bcscb */
  NodeUniqueID?: string;
  /** @example node-ins1a */
  NodeID?: string;
  /** @example cls-dfw3e*** */
  ClusterID?: string;
  /** @example clsfoo*** */
  ClusterName?: string;
  /** @example pod-business1 */
  PodName?: string;
  /** @example 10.0.1.92 */
  PodIP?: string;
}

/**
 * The documented error codes of DescribeVulDefenceEvent.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeVulDefenceEventErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeVulDefenceEvent with one of its documented codes. */
export const isDescribeVulDefenceEventError: ErrorGuard<DescribeVulDefenceEventErrorCode> = (error) =>
  isCloudError(error, "DescribeVulDefenceEvent", [
    "AuthFailure",
    "FailedOperation",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulDefenceEvent();
 * ```
 * @throws CloudError
 */
export const describeVulDefenceEvent: TypedRoute<
  DescribeVulDefenceEventInput,
  DescribeVulDefenceEventOutput,
  DescribeVulDefenceEventHttp
> = {
  name: "DescribeVulDefenceEvent",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulDefenceEvent", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulDefenceEvent as `client.http` calls it. */
export interface DescribeVulDefenceEventHttp {
  "/DescribeVulDefenceEvent": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulDefenceEventInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulDefenceEventOutput;
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
