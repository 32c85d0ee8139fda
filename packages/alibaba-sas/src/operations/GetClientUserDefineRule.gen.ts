// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetClientUserDefineRuleInput {
  Id: number | bigint;
}

export interface GetClientUserDefineRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  UserDefineRuleDetail?: GetClientUserDefineRuleOutputUserDefineRuleDetail;
}

export interface GetClientUserDefineRuleOutputUserDefineRuleDetail {
  /** @example 0 */
  ActionType?: "0" | "1" | (string & {});
  /** @example /usr/sbin/s**** */
  Cmdline?: string;
  /** @example example.com */
  Domain?: string;
  /** @example /etc/pam**** */
  FilePath?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  GmtModified?: number;
  /** @example 10.240.XX.XX */
  IP?: string;
  /** @example 0 */
  Id?: bigint;
  /** @example 0c9045b5bec90f9825f1f3f64dd4**** */
  Md5List?: string;
  /** @example 规则**** */
  Name?: string;
  /** @example /etc/pam**** */
  NewFilePath?: string;
  /** @example /usr/sbin/s**** */
  ParentCmdline?: string;
  /** @example c:/windows/system32/i**** */
  ParentProcPath?: string;
  /** @example linux */
  Platform?: "linux" | "windows" | "all" | (string & {});
  /** @example 22 */
  Port?: number;
  /** @example 80 */
  PortStr?: string;
  /** @example c:/windows/system32/i**** */
  ProcPath?: string;
  /** @example *SECOH-QAD.exe* */
  RegistryContent?: string;
  /** @example HKEY_DYN_**** */
  RegistryKey?: string;
  /** @example 1 */
  Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
}

/**
 * The documented error codes of GetClientUserDefineRule.
 *
 * - `InvalidId` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetClientUserDefineRuleErrorCode = "InvalidId" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetClientUserDefineRule with one of its documented codes. */
export const isGetClientUserDefineRuleError: ErrorGuard<GetClientUserDefineRuleErrorCode> = (error) =>
  isCloudError(error, "GetClientUserDefineRule", ["InvalidId", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getClientUserDefineRule({ Id: 1 });
 * ```
 * @throws CloudError
 */
export const getClientUserDefineRule: TypedRoute<
  GetClientUserDefineRuleInput,
  GetClientUserDefineRuleOutput,
  GetClientUserDefineRuleHttp
> = {
  name: "GetClientUserDefineRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetClientUserDefineRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["UserDefineRuleDetail", "Id"], "bigint"]],
};

/** GetClientUserDefineRule as `client.http` calls it. */
export interface GetClientUserDefineRuleHttp {
  "/GetClientUserDefineRule": {
    post: {
      parameters: {
        query: GetClientUserDefineRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetClientUserDefineRuleOutput;
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
