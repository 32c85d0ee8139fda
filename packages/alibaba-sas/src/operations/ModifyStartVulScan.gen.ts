// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyStartVulScanInput {
  /**
   * Origins to scan for, joined by commas: `cve` packages of Linux, `sys` Windows, `cms` websites, `app`
   * applications over the network, `emg` emergencies, `image` images of containers, `sca` components of
   * applications. All of them without it.
   * @example cve,sys,cms,app,emg
   */
  Types?: string;
  /**
   * Servers to scan, by their ids in Security Center, joined by commas; DescribeCloudCenterInstances has them. Do
   * not rely on it: guidance of the vendor says that all are scanned nevertheless.
   * @example 1587bedb-fdb4-48c4-9330-****
   */
  Uuids?: string;
}

export interface ModifyStartVulScanOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyStartVulScan.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 *   Documented with status 400 too.
 * - `ServerError` (HTTP 500): The service failed. A scan may have been started.
 */
export type ModifyStartVulScanErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyStartVulScan with one of its documented codes. */
export const isModifyStartVulScanError: ErrorGuard<ModifyStartVulScanErrorCode> = (error) =>
  isCloudError(error, "ModifyStartVulScan", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Start a scan for vulnerabilities.
 *
 * Starts what the scan button of the console starts: a scan of all servers of the account, for vulnerabilities
 * of all origins or some. For some servers only there is ModifyPushAllTask. The answer names no task;
 * DescribeOnceTask lists scans as VUL_CHECK_TASK.
 *
 * Permission: `yundun-aegis:ModifyStartVulScan`. Not known to be safe to repeat: `{ idempotent: true }` at a
 * call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyStartVulScan({
 *   Types: "cve,sys,cms,app,emg",
 *   Uuids: "1587bedb-fdb4-48c4-9330-****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyStartVulScan: TypedRoute<
  ModifyStartVulScanInput,
  ModifyStartVulScanOutput,
  ModifyStartVulScanHttp
> = {
  name: "ModifyStartVulScan",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyStartVulScan", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** ModifyStartVulScan as `client.http` calls it. */
export interface ModifyStartVulScanHttp {
  "/ModifyStartVulScan": {
    post: {
      parameters: {
        query?: ModifyStartVulScanInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The scan was started. */
        200: {
          content: {
            "application/json": ModifyStartVulScanOutput;
          };
        };
        /** @description The caller lacks a right. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
