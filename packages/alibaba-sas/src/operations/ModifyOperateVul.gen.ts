// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, VulType } from "../schemas.gen.js";

export interface ModifyOperateVulInput {
  /**
   * The findings, as the text of a JSON list of objects with the keys `name`, `uuid` and `tag`, whose values
   * DescribeVulList has as Name, Uuid and Tag. For Windows `isFront` says besides whether another patch must come
   * first: 1 if so, else 0.
   * @example [{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"a3bb82a8-a3bd-4546-acce-45ac34af****","tag":"oval","isFront":0},{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"98a6fecc-88cd-46f2-8e35-f808a388****","tag":"oval","isFront":0}]
   */
  Info: string;
  /**
   * What to do to each of them.
   * - `vul_fix`: repair it on the server
   * - `vul_verify`: look whether it is still there
   * - `vul_ignore`: do not report it any more; give a Reason
   * - `vul_undo_ignore`: report it again
   * - `vul_delete`: delete the record
   * - or a value that the vendor added since
   * @example vul_fix
   */
  OperateType: "vul_fix" | "vul_verify" | "vul_ignore" | "vul_undo_ignore" | "vul_delete" | (string & {});
  /**
   * Origin of the vulnerabilities; all of a call have the same.
   * @example cve
   */
  Type: VulType;
  /**
   * Who calls. The only documented value is `sas`.
   * @example sas
   */
  From?: string;
  /**
   * Why they are ignored, in your words. Needed with `vul_ignore`, and with nothing else.
   * @example not operate
   */
  Reason?: string;
}

export interface ModifyOperateVulOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyOperateVul.
 *
 * - `InsufficientAuthorizationCount` (HTTP 400): More repairs than the account has left; DescribeVersionConfig
 *   tells of VulFixCapacity. Buy more or name less.
 * - `UnauthorizedMachineNotSupportFix` (HTTP 400): A server in Info is bound to no edition of Security Center,
 *   and is not repaired. Bind it, or leave it out.
 * - `UserInstanceVersionNotSupportFix` (HTTP 400): The edition that the account has does not repair
 *   vulnerabilities.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed. Repairs may have been started: look with DescribeVulList
 *   before you repeat the call.
 */
export type ModifyOperateVulErrorCode =
  | "InsufficientAuthorizationCount"
  | "UnauthorizedMachineNotSupportFix"
  | "UserInstanceVersionNotSupportFix"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of ModifyOperateVul with one of its documented codes. */
export const isModifyOperateVulError: ErrorGuard<ModifyOperateVulErrorCode> = (error) =>
  isCloudError(error, "ModifyOperateVul", [
    "InsufficientAuthorizationCount",
    "UnauthorizedMachineNotSupportFix",
    "UserInstanceVersionNotSupportFix",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Repair, verify, ignore or delete findings of vulnerabilities.
 *
 * Does one thing to the findings in Info, each an advisory on a server. What was started is not awaited:
 * DescribeVulList tells by Status, such as 4 while a repair runs and 6 while it is verified. Only findings of
 * `cve`, `sys` and `cms` can be repaired here, and none with the Basic edition.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyOperateVul({
 *   Info:
 *     '[{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"a3bb82a8-a3bd-4546-acce-45ac34af****","tag":"oval","isFront":0},{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"98a6fecc-88cd-46f2-8e35-f808a388****","tag":"oval","isFront":0}]',
 *   OperateType: "vul_fix",
 *   Type: "cve",
 *   From: "sas",
 *   Reason: "not operate",
 * });
 * ```
 * @throws CloudError
 */
export const modifyOperateVul: TypedRoute<ModifyOperateVulInput, ModifyOperateVulOutput, ModifyOperateVulHttp> = {
  name: "ModifyOperateVul",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyOperateVul", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: {
    InsufficientAuthorizationCount: "quota",
    UnauthorizedMachineNotSupportFix: "failed",
    UserInstanceVersionNotSupportFix: "failed",
    NoPermission: "permission",
    ServerError: "server",
  },
};

/** ModifyOperateVul as `client.http` calls it. */
export interface ModifyOperateVulHttp {
  "/ModifyOperateVul": {
    post: {
      parameters: {
        query: ModifyOperateVulInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description It was done, or begun. */
        200: {
          content: {
            "application/json": ModifyOperateVulOutput;
          };
        };
        /** @description What is named cannot be repaired. */
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
