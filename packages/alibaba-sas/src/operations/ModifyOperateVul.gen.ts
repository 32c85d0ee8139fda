// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyOperateVulInput {
  /** @example sas */
  From?: string;
  /**
   * @example [{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"a3bb82a8-a3bd-4546-acce-45ac34af****","tag":"oval","isFront":0},{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"98a6fecc-88cd-46f2-8e35-f808a388****","tag":"oval","isFront":0}]
   */
  Info: string;
  /** @example vul_fix */
  OperateType: "vul_fix" | "vul_verify" | "vul_ignore" | "vul_undo_ignore" | "vul_delete" | (string & {});
  /** @example not operate */
  Reason?: string;
  /** @example cve */
  Type: "cve" | "sys" | "cms" | "emg" | "app" | "sca" | (string & {});
}

export interface ModifyOperateVulOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyOperateVul.
 *
 * - `InsufficientAuthorizationCount` (HTTP 400)
 * - `UnauthorizedMachineNotSupportFix` (HTTP 400)
 * - `UserInstanceVersionNotSupportFix` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
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
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyOperateVul({
 *   From: "sas",
 *   Info:
 *     '[{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"a3bb82a8-a3bd-4546-acce-45ac34af****","tag":"oval","isFront":0},{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"98a6fecc-88cd-46f2-8e35-f808a388****","tag":"oval","isFront":0}]',
 *   OperateType: "vul_fix",
 *   Reason: "not operate",
 *   Type: "cve",
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
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyOperateVulOutput;
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
