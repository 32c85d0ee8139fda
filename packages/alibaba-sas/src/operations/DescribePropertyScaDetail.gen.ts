// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyScaDetailInput {
  /** @example sca */
  Biz?: "sca" | "sca_database" | "sca_web" | (string & {});
  /** @example system_service */
  BizType?:
    | "system_service"
    | "software_library"
    | "docker_component"
    | "database"
    | "web_container"
    | "jar"
    | "web_framework"
    | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Name?: number;
  /** @example AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx */
  NextToken?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 756 */
  Pid?: string;
  /** @example 68 */
  Port?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1641110965
   */
  ProcessStartedEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1641024565
   */
  ProcessStartedStart?: number;
  /** @example 192.168 */
  Remark?: string;
  /** @example openssl */
  ScaName?: string;
  /** @example open */
  ScaNamePattern?: string;
  /** @example 1.0.2k */
  ScaVersion?: string;
  SearchCriteriaList?: DescribePropertyScaDetailInputSearchCriteriaListItem[];
  /** @example openssl */
  SearchInfo?: string;
  /** @example 1.0.2k */
  SearchInfoSub?: string;
  /** @example name */
  SearchItem?: "name" | "type" | (string & {});
  /** @example version */
  SearchItemSub?: "port" | "pid" | "version" | "user" | (string & {});
  /** @example true */
  UseNextToken?: boolean;
  /** @example root */
  User?: string;
  /** @example uuid-02ebabe7-1c19-ab**** */
  Uuid?: string;
}

export interface DescribePropertyScaDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribePropertyScaDetailOutputPageInfo;
  Propertys?: DescribePropertyScaDetailOutputPropertysItem[];
}

export interface DescribePropertyScaDetailInputSearchCriteriaListItem {
  /** @example Name */
  Name?: string;
  /** @example test */
  Value?: string;
}

export interface DescribePropertyScaDetailOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example B60*** */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
}

export interface DescribePropertyScaDetailOutputPropertysItem {
  /** @example software_library */
  BizType?:
    | "system_service"
    | "software_library"
    | "docker_component"
    | "database"
    | "web_container"
    | "jar"
    | "web_framework"
    | (string & {});
  /** @example System Service */
  BizTypeDispaly?: string;
  /**
   * @example /sbin/dhclient -H iz2zeflhhbtk8gtxzt087az -1 -q -lf /var/lib/dhclient/dhclient--eth0.lease -pf
   * /var/run/dhclient-eth0.pid eth0
   */
  Cmdline?: string;
  /** @example /etc/my.cnf */
  ConfigPath?: string;
  /** @example 5-rce_web_1 */
  ContainerName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1597987834000
   */
  CreateTimestamp?: number;
  /** @example registry-vpc.cn-beijing.aliyuncs.com/acs/aliyun-ingress-controller**** */
  ImageName?: string;
  /** @example i-2zeclqj7ti**** */
  InstanceId?: string;
  /** @example Test01 */
  InstanceName?: string;
  /** @example 47.42.XX.XX */
  InternetIp?: string;
  /** @example 192.210.XX.XX */
  IntranetIp?: string;
  /** @example 47.42.XX.XX */
  Ip?: string;
  /** @example 0.0.XX.XX */
  ListenIp?: string;
  /** @example UDP */
  ListenProtocol?: "UDP" | "TCP" | (string & {});
  /** @example NONE */
  ListenStatus?: "NONE" | "LISTEN" | (string & {});
  /** @example openssl */
  Name?: string;
  /** @example /usr/lib64/libssl.so.1.0.2k */
  Path?: string;
  /** @example 756 */
  Pid?: string;
  /** @example hello-pod */
  PodName?: string;
  /** @example 68 */
  Port?: string;
  /** @example 1 */
  Ppid?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1596539788
   */
  ProcessStarted?: number;
  /** @example root */
  ProcessUser?: string;
  /** @example /usr/lib64/libssl.so.1.0.2k */
  Proof?: string;
  /** @example 1.8.0_144 */
  RuntimeEnvVersion?: string;
  /** @example library */
  Type?: string;
  /** @example uuid-02ebabe7-1c19-a**** */
  Uuid?: string;
  /** @example 1.0.2k */
  Version?: string;
  /** @example /usr/share/nginx/html */
  WebPath?: string;
}

/**
 * The documented error codes of DescribePropertyScaDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyScaDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyScaDetail with one of its documented codes. */
export const isDescribePropertyScaDetailError: ErrorGuard<DescribePropertyScaDetailErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyScaDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:DescribePropertyScaDetail`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyScaDetail({
 *   Biz: "sca",
 *   BizType: "system_service",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   Name: 1,
 *   NextToken: "AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx",
 *   PageSize: 10,
 *   Pid: "756",
 *   Port: "68",
 *   ProcessStartedEnd: 1641110965,
 *   ProcessStartedStart: 1641024565,
 *   Remark: "192.168",
 *   ScaName: "openssl",
 *   ScaNamePattern: "open",
 *   ScaVersion: "1.0.2k",
 *   SearchInfo: "openssl",
 *   SearchInfoSub: "1.0.2k",
 *   SearchItem: "name",
 *   SearchItemSub: "version",
 *   UseNextToken: true,
 *   User: "root",
 *   Uuid: "uuid-02ebabe7-1c19-ab****",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyScaDetail: TypedRoute<
  DescribePropertyScaDetailInput,
  DescribePropertyScaDetailOutput,
  DescribePropertyScaDetailHttp
> = {
  name: "DescribePropertyScaDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyScaDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Propertys` of all pages: `for await (const item of paginateDescribePropertyScaDetail(…))`.
 *
 * Each page is a call of describePropertyScaDetail, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:DescribePropertyScaDetail`.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribePropertyScaDetail({
 *   Biz: "sca",
 *   BizType: "system_service",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   Name: 1,
 *   NextToken: "AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx",
 *   PageSize: 10,
 *   Pid: "756",
 *   Port: "68",
 *   ProcessStartedEnd: 1641110965,
 *   ProcessStartedStart: 1641024565,
 *   Remark: "192.168",
 *   ScaName: "openssl",
 *   ScaNamePattern: "open",
 *   ScaVersion: "1.0.2k",
 *   SearchInfo: "openssl",
 *   SearchInfoSub: "1.0.2k",
 *   SearchItem: "name",
 *   SearchItemSub: "version",
 *   UseNextToken: true,
 *   User: "root",
 *   Uuid: "uuid-02ebabe7-1c19-ab****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribePropertyScaDetail: Pager<
  DescribePropertyScaDetailInput,
  DescribePropertyScaDetailOutput,
  NonNullable<DescribePropertyScaDetailOutput["Propertys"]>[number]
> = {
  route: describePropertyScaDetail,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["Propertys"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribePropertyScaDetail as `client.http` calls it. */
export interface DescribePropertyScaDetailHttp {
  "/DescribePropertyScaDetail": {
    post: {
      parameters: {
        query?: DescribePropertyScaDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyScaDetailOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
