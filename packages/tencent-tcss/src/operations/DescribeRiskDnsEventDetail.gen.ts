// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRiskDnsEventDetailInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventID: number;
}

export interface DescribeRiskDnsEventDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventID?: number;
  /** @example DOMAIN */
  EventType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventCount?: number;
  /** @example 2024-04-17 17:0**** */
  FoundTime?: string;
  /** @example 2024-04-17 17:0**** */
  LatestFoundTime?: string;
  /** @example 36322181839db45cf0624e2d71059c015221be71c3552f2d98d26eda5309**** */
  ContainerID?: string;
  /** @example /bold_ca**** */
  ContainerName?: string;
  /** @example NORMAL */
  ContainerNetStatus?: string;
  /** @example RUNNING */
  ContainerStatus?: string;
  /** @example NONE */
  ContainerNetSubStatus?: string;
  /** @example root */
  ContainerIsolateOperationSrc?: string;
  /** @example sha256:eeb6ee3f44bd0b5103bb561b4c16bcb82328cfe5809ab675bb17ab3a16c5**** */
  ImageID?: string;
  /** @example centos:7 */
  ImageName?: string;
  /** @example szzb-tke-uat-nod**** */
  HostName?: string;
  /** @example 10.83.**** */
  HostIP?: string;
  /** @example 10.0.1**** */
  PublicIP?: string;
  /** @example podname-1 */
  PodName?: string;
  /** @example 发现容器存在访问恶意IP/域名的行为，您的容器可能已经失陷。 恶意IP/域名可能是黑客的远控服务器、恶意软件下载源、矿池地址等。 */
  Description?: string;
  /** @example 1.检查容器内的恶意进程及非法端口，删除可疑的启动项和定时任务； 2.对容器存在的风险进行排查，如进行漏洞扫描、木马扫描等； 3.对容器所使用的镜像进行加固，并替换运行中的容器。 */
  Solution?: string;
  /**
   * @example [
   * "Reference"
   * ]
   */
  Reference?: string[];
  /** @example sentry.ky-tech.co**** */
  Address?: string;
  /** @example 103 */
  City?: string;
  /** @example USER */
  MatchRuleType?: string;
  /** @example label1 */
  FeatureLabel?: string;
  /** @example -rwxr-**** */
  ProcessAuthority?: string;
  /** @example 735ae70b4ceb8707acc40bc5a3d0**** */
  ProcessMd5?: string;
  /** @example root */
  ProcessStartUser?: string;
  /** @example root:**** */
  ProcessUserGroup?: string;
  /** @example /usr/bin/**** */
  ProcessPath?: string;
  /** @example ping(274363)_bash(274218)_containerd-shim(274190)_containerd(34245)_system**** */
  ProcessTree?: string;
  /** @example ping sentry.ky-tech.co**** */
  ProcessParam?: string;
  /** @example root */
  ParentProcessStartUser?: string;
  /** @example root:**** */
  ParentProcessUserGroup?: string;
  /** @example /usr/bin/**** */
  ParentProcessPath?: string;
  /** @example bash */
  ParentProcessParam?: string;
  /** @example root */
  AncestorProcessStartUser?: string;
  /** @example 0:0 */
  AncestorProcessUserGroup?: string;
  /** @example /usr/bin/containerd-**** */
  AncestorProcessPath?: string;
  /** @example param */
  AncestorProcessParam?: string;
  /** @example 47850542-8b67-ce2b-9da1-15c1f04d**** */
  HostID?: string;
  /** @example EVENT_DE**** */
  EventStatus?: string;
  /** @example 2024-05-09 17:1**** */
  OperationTime?: string;
  /** @example 内部测试 */
  Remark?: string;
  /** @example NORMAL */
  NodeType?: string;
  /** @example szzb-tke-uat-nod**** */
  NodeName?: string;
  /** @example subnet-5gu2*** */
  NodeSubNetID?: string;
  /** @example subnet*** */
  NodeSubNetName?: string;
  /** @example 10.0.200.0/24 */
  NodeSubNetCIDR?: string;
  /** @example cls-ndcj**** */
  ClusterID?: string;
  /** @example 10.0.1**** */
  PodIP?: string;
  /** @example Running */
  PodStatus?: string;
  /** @example cluster1-node-bcscb */
  NodeUniqueID?: string;
  /** @example mix-hVOL**** */
  NodeID?: string;
  /** @example k8s-tool */
  ClusterName?: string;
  /** @example shequ */
  Namespace?: string;
  /** @example CloneSet */
  WorkloadType?: string;
}

/**
 * The documented error codes of DescribeRiskDnsEventDetail.
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
 * - `UnknownParameter`
 */
export type DescribeRiskDnsEventDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeRiskDnsEventDetail with one of its documented codes. */
export const isDescribeRiskDnsEventDetailError: ErrorGuard<DescribeRiskDnsEventDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskDnsEventDetail", [
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
    "UnknownParameter",
  ]);

/**
 * Drafted, not verified (api, examples, go-sdk; 2026-08-21): one source; the request example does not fit:
 * EventID.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeRiskDnsEventDetail({ EventID: 1 });
 * ```
 * @throws CloudError
 */
export const describeRiskDnsEventDetail: TypedRoute<
  DescribeRiskDnsEventDetailInput,
  DescribeRiskDnsEventDetailOutput,
  DescribeRiskDnsEventDetailHttp
> = {
  name: "DescribeRiskDnsEventDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRiskDnsEventDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeRiskDnsEventDetail as `client.http` calls it. */
export interface DescribeRiskDnsEventDetailHttp {
  "/DescribeRiskDnsEventDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRiskDnsEventDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRiskDnsEventDetailOutput;
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
