// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateFileProtectRuleInput {
  /** @example 0 */
  AlertLevel?: 0 | 1 | 2 | 3 | (number & {});
  FileOps: ("WRITE" | "READ" | "DELETE" | "RENAME" | "CHMOD" | (string & {}))[];
  FilePaths: string[];
  /** @example linux */
  Platform?: "windows" | "linux" | (string & {});
  ProcPaths: string[];
  /** @example pass */
  RuleAction: "alert" | "pass" | (string & {});
  /** @example tetsRule */
  RuleName: string;
  /** @example 1 */
  Status?: 1 | 0 | (number & {});
  /** @example FILE_PROTECT_RULE_SWITCH_TYPE_0000 */
  SwitchId?: string;
}

export interface CreateFileProtectRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 123 */
  RuleId?: bigint;
}

/**
 * The documented error codes of CreateFileProtectRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateFileProtectRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateFileProtectRule with one of its documented codes. */
export const isCreateFileProtectRuleError: ErrorGuard<CreateFileProtectRuleErrorCode> = (error) =>
  isCloudError(error, "CreateFileProtectRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createFileProtectRule({
 *   AlertLevel: 0,
 *   Platform: "linux",
 *   RuleAction: "pass",
 *   RuleName: "tetsRule",
 *   Status: 1,
 *   SwitchId: "FILE_PROTECT_RULE_SWITCH_TYPE_0000",
 *   FileOps: ["WRITE"],
 *   FilePaths: ["text"],
 *   ProcPaths: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const createFileProtectRule: TypedRoute<
  CreateFileProtectRuleInput,
  CreateFileProtectRuleOutput,
  CreateFileProtectRuleHttp
> = {
  name: "CreateFileProtectRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateFileProtectRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["RuleId"], "bigint"]],
};

/** CreateFileProtectRule as `client.http` calls it. */
export interface CreateFileProtectRuleHttp {
  "/CreateFileProtectRule": {
    post: {
      parameters: {
        query: CreateFileProtectRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateFileProtectRuleOutput;
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
