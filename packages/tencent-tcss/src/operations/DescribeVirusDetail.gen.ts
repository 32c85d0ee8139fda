// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVirusDetailInput {
  /** @example 61715 */
  Id: string;
}

export interface DescribeVirusDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example sha256:******5ff34259ceb7fbe9cd10b2d94912618f5b5595f234349c5bb0cd4faaaa */
  ImageId?: string;
  /** @example centos:7 */
  ImageName?: string;
  /** @example 2024-10-30 11:12:53 */
  CreateTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 33213
   */
  Size?: number;
  /** @example /home/virus//a/f */
  FilePath?: string;
  /** @example 2024-10-30 11:12:53 */
  ModifyTime?: string;
  /** @example Win32.Virus.Ramnit.Qwhl */
  VirusName?: string;
  /** @example RISK_CRITICAL */
  RiskLevel?: string;
  /** @example /container_name */
  ContainerName?: string;
  /** @example *****f9268ecea2aa75b26632299df8aaf496af54e391f94ebcc62d7b243aaaa */
  ContainerId?: string;
  /** @example instance-* */
  HostName?: string;
  /** @example ****fda9-58c8-4c4f-9e8c-b7296836c1fe */
  HostId?: string;
  /** @example sshd */
  ProcessName?: string;
  /** @example /usr/bin/sshd */
  ProcessPath?: string;
  /** @example ****55c5-8ab1-4e32-8425-4c44acb5edec */
  ProcessMd5?: string;
  /** @example 1011 */
  ProcessId?: bigint;
  /** @example -port 3300 */
  ProcessArgv?: string;
  /** @example git(433802)|node(280016)|containerd-shim-runc-v2(176637)|system**** */
  ProcessChan?: string;
  /** @example root */
  ProcessAccountGroup?: string;
  /** @example root */
  ProcessStartAccount?: string;
  /** @example -rwxr-**** */
  ProcessFileAuthority?: string;
  /** @example 0 */
  SourceType?: 0 | 1 | 2 | (number & {});
  /**
   * @example [
   * "ramnit",
   * "Worm",
   * "窃取用户信息，感染用户本地所有的html、exe、dll等格式的文件。"
   * ]
   */
  Tags?: string[];
  /** @example 蠕虫病毒Ramnit最早出现在2010年，至今已有8年之久，因传播力强而“闻名于世”。 */
  HarmDescribe?: string;
  SuggestScheme?: string;
  /** @example mark reason */
  Mark?: string;
  /** @example fileName */
  FileName?: string;
  /** @example *****01a194c3a1179cfe4a7ac836626 */
  FileMd5?: string;
  /** @example 恶意文件告警 */
  EventType?: string;
  /** @example node1 */
  PodName?: string;
  /** @example DEAL_NONE */
  Status?:
    | "DEAL_NONE"
    | "DEAL_IGNORE"
    | "DEAL_ADD_WHITELIST"
    | "DEAL_DEL"
    | "DEAL_ISOLATE"
    | "DEAL_ISOLATING"
    | "DEAL_ISOLATE_FAILED"
    | "DEAL_RECOVERING"
    | "DEAL_RECOVER_FAILED"
    | (string & {});
  /** @example FILE_NOT_FOUND */
  SubStatus?:
    | "FILE_NOT_FOUND"
    | "FILE_ABNORMAL"
    | "FILE_ABNORMAL_DEAL_RECOVER"
    | "CONTAINER_NOT_FOUND_DEAL_ISOLATE"
    | "CONTAINER_NOT_FOUND_DEAL_RECOVER"
    | (string & {});
  /** @example 10.0.*.1 */
  HostIP?: string;
  /** @example 11.0.*.1 */
  ClientIP?: string;
  /** @example root */
  PProcessStartUser?: string;
  /** @example root */
  PProcessUserGroup?: string;
  /** @example /usr/bin/**** */
  PProcessPath?: string;
  /** @example node dist/inde**** */
  PProcessParam?: string;
  /** @example 0 */
  AncestorProcessStartUser?: string;
  /** @example 0 */
  AncestorProcessUserGroup?: string;
  /** @example /usr/local/bin/containerd-shim-run**** */
  AncestorProcessPath?: string;
  /**
   * @example /usr/local/bin/containerd-shim-runc-v2 -namespace k8s.io -id
   * 7b4ed805844e07bd15663e4f778acf9bf388719cbcdf794290b9637a550a21d6 -address /run/containerd/containerd.****
   */
  AncestorProcessParam?: string;
  /** @example 2020-11-11 10:1**** */
  OperationTime?: string;
  /** @example NORMAL */
  ContainerNetStatus?: string;
  /** @example NONE */
  ContainerNetSubStatus?: string;
  /** @example src */
  ContainerIsolateOperationSrc?: string;
  /**
   * @example [
   * "VDC",
   * "TAV"
   * ]
   */
  CheckPlatform?: string[];
  /** @example 2006-01-02 15:04:05 */
  FileAccessTime?: string;
  /** @example 2006-01-02 15:04:05 */
  FileModifyTime?: string;
  /** @example subnet-5gu2*** */
  NodeSubNetID?: string;
  /** @example subnet*** */
  NodeSubNetName?: string;
  /** @example 10.0.0.1/24 */
  NodeSubNetCIDR?: string;
  /** @example cls-dfw3e*** */
  ClusterID?: string;
  /** @example 10.0.1**** */
  PodIP?: string;
  /** @example Running */
  PodStatus?: string;
  /** @example ******9d-2e7d-4151-a26f-4e9fdafe**** */
  NodeUniqueID?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example node-ins1a */
  NodeID?: string;
  /** @example clsfoo*** */
  ClusterName?: string;
  /** @example default */
  Namespace?: string;
  /** @example cvm */
  WorkloadType?: string;
  /** @example RUNNING */
  ContainerStatus?: string;
}

/**
 * The documented error codes of DescribeVirusDetail.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeVirusDetailErrorCode =
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusDetail with one of its documented codes. */
export const isDescribeVirusDetailError: ErrorGuard<DescribeVirusDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusDetail", [
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusDetail({ Id: "10021" });
 * ```
 * @throws CloudError
 */
export const describeVirusDetail: TypedRoute<
  DescribeVirusDetailInput,
  DescribeVirusDetailOutput,
  DescribeVirusDetailHttp
> = {
  name: "DescribeVirusDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "ProcessId"], "bigint"]],
};

/** DescribeVirusDetail as `client.http` calls it. */
export interface DescribeVirusDetailHttp {
  "/DescribeVirusDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusDetailOutput;
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
