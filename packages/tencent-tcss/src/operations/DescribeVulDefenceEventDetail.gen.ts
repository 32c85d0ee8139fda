// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulDefenceEventDetailInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10023
   */
  EventID: number;
}

export interface DescribeVulDefenceEventDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  EventDetail?: VulDefenceEventDetail;
}

export interface VulDefenceEventDetail {
  /** @example CVE-2021-34527 */
  CVEID?: string;
  /** @example vul-name */
  VulName?: string;
  /** @example poc1 */
  PocID?: string;
  /** @example EVENT_ATTACK */
  EventType?: string;
  /** @example 10.0.1**** */
  SourceIP?: string;
  /** @example 北京 */
  City?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  EventCount?: number;
  /** @example 8e8576d662a0 */
  ContainerID?: string;
  /** @example friendly_curie */
  ContainerName?: string;
  /** @example 5d0da3dc9764 */
  ImageID?: string;
  /** @example centos:7.6 */
  ImageName?: string;
  /** @example EVENT_UNDEAL */
  Status?: string;
  /**
   * @example [
   * "3306"
   * ]
   */
  SourcePort?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  EventID?: number;
  /** @example demo_**** */
  HostName?: string;
  /** @example 10.0.1**** */
  HostIP?: string;
  /** @example 10.0.1**** */
  PublicIP?: string;
  /** @example pod-business1 */
  PodName?: string;
  /** @example desc of vul */
  Description?: string;
  /** @example solution of vul */
  OfficialSolution?: string;
  /** @example payload of network */
  NetworkPayload?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  PID?: number;
  /** @example main class */
  MainClass?: string;
  /** @example stack */
  StackTrace?: string;
  /** @example account1 */
  ServerAccount?: string;
  /** @example 8080 */
  ServerPort?: string;
  /** @example httpd */
  ServerExe?: string;
  /** @example --path=/etc/a.conf */
  ServerArg?: string;
  /** @example 69E78F7F-FFC7-47D1-B406-13C9852****** */
  QUUID?: string;
  /** @example EVENT_ISOLATE_CONTAINER */
  ContainerNetStatus?: string;
  /** @example AGENT_OFFLINE */
  ContainerNetSubStatus?: string;
  /** @example RiskSyscall */
  ContainerIsolateOperationSrc?: string;
  /** @example RUNNING */
  ContainerStatus?: string;
  /** @example http://1.2.3.4 */
  JNDIUrl?: string;
  RaspDetail?: RaspInfo[];
  /** @example subnet*** */
  NodeSubNetName?: string;
  /** @example 10.0.200.0/24 */
  NodeSubNetCIDR?: string;
  /** @example 10.0.1**** */
  PodIP?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example node-tsatys */
  NodeID?: string;
  /** @example cluster1-node-bcscb */
  NodeUniqueID?: string;
  /** @example subnet-5gu2*** */
  NodeSubNetID?: string;
  /** @example cls-dfw3e*** */
  ClusterID?: string;
  /** @example clsfoo*** */
  ClusterName?: string;
  /** @example default */
  Namespace?: string;
  /** @example CVM */
  WorkloadType?: string;
}

export interface RaspInfo {
  /** @example Gadget */
  Name?: string;
  /** @example CommonsCollections */
  Value?: string;
}

/**
 * The documented error codes of DescribeVulDefenceEventDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeVulDefenceEventDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulDefenceEventDetail with one of its documented codes. */
export const isDescribeVulDefenceEventDetailError: ErrorGuard<DescribeVulDefenceEventDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeVulDefenceEventDetail", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: EventID.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulDefenceEventDetail({ EventID: 10023 });
 * ```
 * @throws CloudError
 */
export const describeVulDefenceEventDetail: TypedRoute<
  DescribeVulDefenceEventDetailInput,
  DescribeVulDefenceEventDetailOutput,
  DescribeVulDefenceEventDetailHttp
> = {
  name: "DescribeVulDefenceEventDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulDefenceEventDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulDefenceEventDetail as `client.http` calls it. */
export interface DescribeVulDefenceEventDetailHttp {
  "/DescribeVulDefenceEventDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulDefenceEventDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulDefenceEventDetailOutput;
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
