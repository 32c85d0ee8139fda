// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateVulsInput {
  /**
   * What to do. There is only the repair.
   * - `vul_fix`: install the fixed packages
   * - or a value that the vendor added since
   * @example vul_fix
   */
  OperateType: "vul_fix" | (string & {});
  /**
   * Origin of the vulnerabilities. There is only one.
   * - `cve`: packages of Linux
   * - or a value that the vendor added since
   * @example cve
   */
  Type: "cve" | (string & {});
  /**
   * Servers to repair, by their ids in Security Center; DescribeVulList has them in Uuid.
   * @example [
   * "14f14260-xxxx-46ea-a157-451983a1****"
   * ]
   */
  Uuids: string[];
  /**
   * Advisories to repair, by their keys, such as `oval:com.redhat.rhsa:def:20170574`; DescribeVulList has them in
   * Name.
   * @example [
   * "oval:com.ubuntu.xenial:def:2020355240000000"
   * ]
   */
  VulNames: string[];
}

export interface OperateVulsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateVuls.
 *
 * - `InsufficientAuthorizationCount` (HTTP 400): More repairs than the account has left; DescribeVersionConfig
 *   tells of VulFixCapacity. Buy more or name less.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed. Repairs may have been started: look with DescribeVulList
 *   before you repeat the call.
 */
export type OperateVulsErrorCode = "InsufficientAuthorizationCount" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateVuls with one of its documented codes. */
export const isOperateVulsError: ErrorGuard<OperateVulsErrorCode> = (error) =>
  isCloudError(error, "OperateVuls", ["InsufficientAuthorizationCount", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Start the repair of Linux packages on many servers.
 *
 * Updates packages on each server for each advisory: up to 10,000 of either. It returns before the repairs are
 * done: follow Status in DescribeVulList, which goes from 4 to 7, to 8 where a restart is due, or to 2 with the
 * reason in ResultCode. ModifyOperateVul does the same for single findings, and does more than repair.
 * Documented is also a code `operateVulError` with status 200: a client takes such an answer for a success.
 *
 * Permission: `yundun-aegis:OperateVuls`. Not known to be safe to repeat: `{ idempotent: true }` at a call is
 * your word that it is.
 * @example
 * ```ts
 * const result = await client.operateVuls({
 *   OperateType: "vul_fix",
 *   Type: "cve",
 *   Uuids: ["14f14260-xxxx-46ea-a157-451983a1****"],
 *   VulNames: ["oval:com.ubuntu.xenial:def:2020355240000000"],
 * });
 * ```
 * @throws CloudError
 */
export const operateVuls: TypedRoute<OperateVulsInput, OperateVulsOutput, OperateVulsHttp> = {
  name: "OperateVuls",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateVuls", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: { InsufficientAuthorizationCount: "quota", NoPermission: "permission", ServerError: "server" },
};

/** OperateVuls as `client.http` calls it. */
export interface OperateVulsHttp {
  "/OperateVuls": {
    post: {
      parameters: {
        query: OperateVulsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The repairs were started. */
        200: {
          content: {
            "application/json": OperateVulsOutput;
          };
        };
        /** @description The account has no repairs left. */
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
