// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { encodeForm, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateFileProtectClientRuleInput {
  /** @example 0 */
  AlertLevel?: number;
  ExcludeUsers?: string[];
  FileOps: string[];
  FilePaths: string[];
  FileTypes?: string[];
  /** @example linux */
  Platform?: string;
  ProcPaths: string[];
  /** @example pass */
  RuleAction: string;
  /** @example 规则**** */
  RuleName: string;
  /** @example 0 */
  Status: number;
  /** @example FILE_PROTECT_RULE_SWITCH_TYPE_0000 */
  SwitchId?: string;
  /** @example xxx */
  ClientToken?: string;
}

export interface CreateFileProtectClientRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Id?: number;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of AlertLevel,
 * Status, Id; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createFileProtectClientRule({
 *   AlertLevel: 0,
 *   Platform: "linux",
 *   RuleAction: "pass",
 *   RuleName: "规则****",
 *   Status: 0,
 *   SwitchId: "FILE_PROTECT_RULE_SWITCH_TYPE_0000",
 *   FileOps: ["text"],
 *   FilePaths: ["text"],
 *   ProcPaths: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const createFileProtectClientRule: TypedRoute<
  CreateFileProtectClientRuleInput,
  CreateFileProtectClientRuleOutput,
  CreateFileProtectClientRuleHttp
> = {
  name: "CreateFileProtectClientRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateFileProtectClientRule", "x-acs-version": "2018-12-03" },
  query: [
    "AlertLevel",
    "ExcludeUsers",
    "FileOps",
    "FilePaths",
    "FileTypes",
    "Platform",
    "ProcPaths",
    "RuleAction",
    "RuleName",
    "Status",
    "SwitchId",
  ],
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** CreateFileProtectClientRule as `client.http` calls it. */
export interface CreateFileProtectClientRuleHttp {
  "/CreateFileProtectClientRule": {
    post: {
      parameters: {
        query: {
          AlertLevel?: number;
          ExcludeUsers?: string[];
          FileOps: string[];
          FilePaths: string[];
          FileTypes?: string[];
          Platform?: string;
          ProcPaths: string[];
          RuleAction: string;
          RuleName: string;
          Status: number;
          SwitchId?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": Pick<CreateFileProtectClientRuleInput, "ClientToken">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateFileProtectClientRuleOutput;
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
