// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddClientUserDefineRuleInput {
  /** @example 1 */
  ActionType: 0 | 1 | (number & {});
  /** @example /usr/sbin/s**** */
  Cmdline?: string;
  /** @example example.com */
  Domain?: string;
  /** @example /etc/pam**** */
  FilePath?: string;
  /** @example 10.240.XX.XX */
  IP?: string;
  /** @example 0c9045b5bec90f9825f1f3f64dd4**** */
  Md5List?: string;
  /** @example 规则1 */
  Name: string;
  /** @example /etc/pam**** */
  NewFilePath?: string;
  /** @example /usr/sbin/s**** */
  ParentCmdline?: string;
  /** @example c:/windows/system32/i**** */
  ParentProcPath?: string;
  /** @example linux */
  Platform?: "windows" | "linux" | "all" | (string & {});
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
  /** @example add */
  TargetDefault?: string;
  /** @example 1 */
  Type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | (number & {});
}

export interface AddClientUserDefineRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  UserDefineRuleAddResult?: AddClientUserDefineRuleOutputUserDefineRuleAddResult;
}

export interface AddClientUserDefineRuleOutputUserDefineRuleAddResult {
  /** @example 1 */
  Id?: bigint;
  /** @example linux */
  Platform?: "windows" | "linux" | "all" | (string & {});
  /** @example USER-DEFINE-RULE-SWITCH-TYPE_200**** */
  SwitchId?: string;
}

/**
 * The documented error codes of AddClientUserDefineRule.
 *
 * - `InvalidPlatform` (HTTP 400)
 * - `InvalidUserDefineRuleName` (HTTP 400)
 * - `UserDefineRuleNameTooLong` (HTTP 400)
 * - `InvalidUserDefineRuleActionType` (HTTP 400)
 * - `InvalidUserDefineRuleType` (HTTP 400)
 * - `InvalidUserDefineRuleMd5List` (HTTP 400)
 * - `UserDefineRuleMd5TooMany` (HTTP 400)
 * - `InvalidProcPath` (HTTP 400)
 * - `UserDefineRuleProcPathMustContainsLetter` (HTTP 400)
 * - `InvalidUserDefineRuleProcPath` (HTTP 400)
 * - `InvalidCmdline` (HTTP 400)
 * - `UserDefineRuleCmdlineTooLong` (HTTP 400)
 * - `InvalidIP` (HTTP 400)
 * - `InvalidPort` (HTTP 400)
 * - `InvalidFilePath` (HTTP 400)
 * - `UserDefineRuleFilePathTooLong` (HTTP 400)
 * - `UserDefineRulesTooMany` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddClientUserDefineRuleErrorCode =
  | "InvalidPlatform"
  | "InvalidUserDefineRuleName"
  | "UserDefineRuleNameTooLong"
  | "InvalidUserDefineRuleActionType"
  | "InvalidUserDefineRuleType"
  | "InvalidUserDefineRuleMd5List"
  | "UserDefineRuleMd5TooMany"
  | "InvalidProcPath"
  | "UserDefineRuleProcPathMustContainsLetter"
  | "InvalidUserDefineRuleProcPath"
  | "InvalidCmdline"
  | "UserDefineRuleCmdlineTooLong"
  | "InvalidIP"
  | "InvalidPort"
  | "InvalidFilePath"
  | "UserDefineRuleFilePathTooLong"
  | "UserDefineRulesTooMany"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of AddClientUserDefineRule with one of its documented codes. */
export const isAddClientUserDefineRuleError: ErrorGuard<AddClientUserDefineRuleErrorCode> = (error) =>
  isCloudError(error, "AddClientUserDefineRule", [
    "InvalidPlatform",
    "InvalidUserDefineRuleName",
    "UserDefineRuleNameTooLong",
    "InvalidUserDefineRuleActionType",
    "InvalidUserDefineRuleType",
    "InvalidUserDefineRuleMd5List",
    "UserDefineRuleMd5TooMany",
    "InvalidProcPath",
    "UserDefineRuleProcPathMustContainsLetter",
    "InvalidUserDefineRuleProcPath",
    "InvalidCmdline",
    "UserDefineRuleCmdlineTooLong",
    "InvalidIP",
    "InvalidPort",
    "InvalidFilePath",
    "UserDefineRuleFilePathTooLong",
    "UserDefineRulesTooMany",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): one source
 * only tells of TargetDefault.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addClientUserDefineRule({
 *   ActionType: 1,
 *   Cmdline: "/usr/sbin/s****",
 *   Domain: "example.com",
 *   FilePath: "/etc/pam****",
 *   IP: "10.240.XX.XX",
 *   Md5List: "0c9045b5bec90f9825f1f3f64dd4****",
 *   Name: "规则1",
 *   NewFilePath: "/etc/pam****",
 *   ParentCmdline: "/usr/sbin/s****",
 *   ParentProcPath: "c:/windows/system32/i****",
 *   Platform: "linux",
 *   Port: 22,
 *   PortStr: "80",
 *   ProcPath: "c:/windows/system32/i****",
 *   RegistryContent: "*SECOH-QAD.exe*",
 *   RegistryKey: "HKEY_DYN_****",
 *   TargetDefault: "add",
 *   Type: 1,
 * });
 * ```
 * @throws CloudError
 */
export const addClientUserDefineRule: TypedRoute<
  AddClientUserDefineRuleInput,
  AddClientUserDefineRuleOutput,
  AddClientUserDefineRuleHttp
> = {
  name: "AddClientUserDefineRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddClientUserDefineRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["UserDefineRuleAddResult", "Id"], "bigint"]],
};

/** AddClientUserDefineRule as `client.http` calls it. */
export interface AddClientUserDefineRuleHttp {
  "/AddClientUserDefineRule": {
    post: {
      parameters: {
        query: AddClientUserDefineRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddClientUserDefineRuleOutput;
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
