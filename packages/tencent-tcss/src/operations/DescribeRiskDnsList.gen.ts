// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeRiskDnsListInput {
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
  Filters?: RunTimeFiltersRecord[];
  /** @example ASC */
  Order?: string;
  /** @example LatestFoundTime,EventCount */
  By?: string;
}

export interface DescribeRiskDnsListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: RiskDnsEventInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount?: number;
}

export interface RiskDnsEventInfo {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 121
   */
  EventID?: number;
  /** @example DOMAIN */
  EventType?: string;
  /** @example r4v4icyaaltpqelvmj2w45dvgeytcmbnpa4dmljwgq.h.nessus**** */
  Address?: string;
  /** @example 23800b52164fef1266ab259abf2476e7f498c01f98adeb1b4cb53f224000**** */
  ContainerID?: string;
  /** @example /nessus */
  ContainerName?: string;
  /** @example NORMAL */
  ContainerNetStatus?: string;
  /** @example DESTR**** */
  ContainerStatus?: string;
  /** @example NONE */
  ContainerNetSubStatus?: string;
  /** @example RiskSyscall */
  ContainerIsolateOperationSrc?: string;
  /** @example sha256:b2362acbac0b6df9775a039560482a7a744fe54403aa45a9669b3163f68e**** */
  ImageID?: string;
  /** @example ramisec/nessus:la**** */
  ImageName?: string;
  /** @example 2021-05-01 00:00:00 */
  FoundTime?: string;
  /** @example 2021-05-02 00:00:00 */
  LatestFoundTime?: string;
  /** @example EVENT_UN**** */
  EventStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 41
   */
  EventCount?: number;
  /** @example 发现容器存在访问恶意IP/域名的行为，您的容器可能已经失陷。 恶意IP/域名可能是黑客的远控服务器、恶意软件下载源、矿池地址等。 */
  Description?: string;
  /** @example 1.检查容器内的恶意进程及非法端口，删除可疑的启动项和定时任务； 2.对容器存在的风险进行排查，如进行漏洞扫描、木马扫描等； 3.对容器所使用的的镜像进行加固，并替换运行中的容器。 */
  Solution?: string;
  /** @example Beijing */
  City?: string;
  /** @example VM-7-17-ce**** */
  HostName?: string;
  /** @example 1e7c4560-8b24-4990-838b-8023d621**** */
  HostID?: string;
  /** @example 10.0.1**** */
  HostIP?: string;
  /** @example 10.0.1**** */
  PublicIP?: string;
  /** @example NORMAL */
  NodeType?: string;
  /** @example VM-7-17-ce**** */
  NodeName?: string;
  /** @example 10.0.1**** */
  PodIP?: string;
  /** @example pod01 */
  PodName?: string;
  /** @example cls-55jm**** */
  ClusterID?: string;
  /** @example ins-2zwg**** */
  NodeID?: string;
  /** @example ddcc216281ee8c098076deaa9717**** */
  NodeUniqueID?: string;
  /** @example k8s-tool */
  ClusterName?: string;
  /** @example sha256:b2362acbac0b6df9775a039560482a7a744fe54403aa45a9669b3163f68e**** */
  ImageId?: string;
  /** @example 23800b52164fef1266ab259abf2476e7f498c01f98adeb1b4cb53f224000**** */
  ContainerId?: string;
}

/**
 * The documented error codes of DescribeRiskDnsList.
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
 * - `UnknownParameter`
 */
export type DescribeRiskDnsListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeRiskDnsList with one of its documented codes. */
export const isDescribeRiskDnsListError: ErrorGuard<DescribeRiskDnsListErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskDnsList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Drafted, not verified (api, examples, go-sdk; 2026-08-21): one source; the request example does not fit:
 * Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeRiskDnsList();
 * ```
 * @throws CloudError
 */
export const describeRiskDnsList: TypedRoute<
  DescribeRiskDnsListInput,
  DescribeRiskDnsListOutput,
  DescribeRiskDnsListHttp
> = {
  name: "DescribeRiskDnsList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRiskDnsList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeRiskDnsList as `client.http` calls it. */
export interface DescribeRiskDnsListHttp {
  "/DescribeRiskDnsList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRiskDnsListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRiskDnsListOutput;
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
