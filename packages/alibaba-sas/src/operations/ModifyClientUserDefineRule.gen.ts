// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyClientUserDefineRuleInput {
  /** @example 0 */
  ActionType: 0 | 1 | (number & {});
  /** @example /usr/sbin/s**** */
  Cmdline?: string;
  /** @example example.com */
  Domain?: string;
  /** @example /etc/pam.d/su**** */
  FilePath?: string;
  /** @example 1.1.XX.XX */
  IP?: string;
  Id: number | bigint;
  /** @example aa5ee3ed4363c9d195a591a70281****,3e522d6f3bf5cf88bb77e9ff3d13**** */
  Md5List?: string;
  /** @example 规则**** */
  Name?: string;
  /** @example /etc/pam**** */
  NewFilePath?: string;
  /** @example /usr/sbin/s**** */
  ParentCmdline?: string;
  /** @example C:/Windows/System32/cmd**** */
  ParentProcPath?: string;
  /** @example linux */
  Platform?: "windows" | "linux" | "all" | (string & {});
  /** @example 22 */
  Port?: number;
  /** @example 80 */
  PortStr?: string;
  /** @example /root/1111/**** **if can be null:** false */
  ProcPath?: string;
  /** @example SECOH-QAD**** */
  RegistryContent?: string;
  /** @example HKEY_DYN_**** */
  RegistryKey?: string;
  /** @example 2 */
  Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
}

export interface ModifyClientUserDefineRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyClientUserDefineRule.
 *
 * - `UserDefineRuleFilePathTooLong` (HTTP 400)
 * - `InvalidFilePath` (HTTP 400)
 * - `InvalidPort` (HTTP 400)
 * - `InvalidIP` (HTTP 400)
 * - `UserDefineRuleCmdlineTooLong` (HTTP 400)
 * - `InvalidCmdline` (HTTP 400)
 * - `InvalidUserDefineRuleProcPath` (HTTP 400)
 * - `UserDefineRuleProcPathMustContainsLetter` (HTTP 400)
 * - `InvalidProcPath` (HTTP 400)
 * - `UserDefineRuleMd5TooMany` (HTTP 400)
 * - `InvalidUserDefineRuleMd5List` (HTTP 400)
 * - `InvalidUserDefineRuleType` (HTTP 400)
 * - `UserDefineRuleNameTooLong` (HTTP 400)
 * - `InvalidUserDefineRuleName` (HTTP 400)
 * - `InvalidPlatform` (HTTP 400)
 * - `InvalidUserDefineRuleActionType` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyClientUserDefineRuleErrorCode =
  | "UserDefineRuleFilePathTooLong"
  | "InvalidFilePath"
  | "InvalidPort"
  | "InvalidIP"
  | "UserDefineRuleCmdlineTooLong"
  | "InvalidCmdline"
  | "InvalidUserDefineRuleProcPath"
  | "UserDefineRuleProcPathMustContainsLetter"
  | "InvalidProcPath"
  | "UserDefineRuleMd5TooMany"
  | "InvalidUserDefineRuleMd5List"
  | "InvalidUserDefineRuleType"
  | "UserDefineRuleNameTooLong"
  | "InvalidUserDefineRuleName"
  | "InvalidPlatform"
  | "InvalidUserDefineRuleActionType"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of ModifyClientUserDefineRule with one of its documented codes. */
export const isModifyClientUserDefineRuleError: ErrorGuard<ModifyClientUserDefineRuleErrorCode> = (error) =>
  isCloudError(error, "ModifyClientUserDefineRule", [
    "UserDefineRuleFilePathTooLong",
    "InvalidFilePath",
    "InvalidPort",
    "InvalidIP",
    "UserDefineRuleCmdlineTooLong",
    "InvalidCmdline",
    "InvalidUserDefineRuleProcPath",
    "UserDefineRuleProcPathMustContainsLetter",
    "InvalidProcPath",
    "UserDefineRuleMd5TooMany",
    "InvalidUserDefineRuleMd5List",
    "InvalidUserDefineRuleType",
    "UserDefineRuleNameTooLong",
    "InvalidUserDefineRuleName",
    "InvalidPlatform",
    "InvalidUserDefineRuleActionType",
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
 * const result = await client.modifyClientUserDefineRule({
 *   ActionType: 0,
 *   Cmdline: "/usr/sbin/s****",
 *   Domain: "example.com",
 *   FilePath: "/etc/pam.d/su****",
 *   IP: "1.1.XX.XX",
 *   Md5List: "aa5ee3ed4363c9d195a591a70281****,3e522d6f3bf5cf88bb77e9ff3d13****",
 *   Name: "规则****",
 *   NewFilePath: "/etc/pam****",
 *   ParentCmdline: "/usr/sbin/s****",
 *   ParentProcPath: "C:/Windows/System32/cmd****",
 *   Platform: "linux",
 *   Port: 22,
 *   PortStr: "80",
 *   ProcPath: "/root/1111/****\n\n**if can be null:**\nfalse",
 *   RegistryContent: "SECOH-QAD****",
 *   RegistryKey: "HKEY_DYN_****",
 *   Type: 2,
 *   Id: 1,
 * });
 * ```
 * @throws CloudError
 */
export const modifyClientUserDefineRule: TypedRoute<
  ModifyClientUserDefineRuleInput,
  ModifyClientUserDefineRuleOutput,
  ModifyClientUserDefineRuleHttp
> = {
  name: "ModifyClientUserDefineRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyClientUserDefineRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyClientUserDefineRule as `client.http` calls it. */
export interface ModifyClientUserDefineRuleHttp {
  "/ModifyClientUserDefineRule": {
    post: {
      parameters: {
        query: ModifyClientUserDefineRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyClientUserDefineRuleOutput;
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
