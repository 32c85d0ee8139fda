// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateFileProtectRuleInput {
  /** @example 0 */
  AlertLevel?: 0 | 1 | 2 | 3 | (number & {});
  FileOps: ("WRITE" | "READ" | "DELETE" | "RENAME" | "CHOWN" | (string & {}))[];
  FilePaths: string[];
  /** @example 1062 */
  Id?: number | bigint;
  ProcPaths: string[];
  /** @example pass */
  RuleAction?: "alert" | "pass" | (string & {});
  /** @example test-rule-1 */
  RuleName: string;
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
}

export interface UpdateFileProtectRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpdateFileProtectRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateFileProtectRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateFileProtectRule with one of its documented codes. */
export const isUpdateFileProtectRuleError: ErrorGuard<UpdateFileProtectRuleErrorCode> = (error) =>
  isCloudError(error, "UpdateFileProtectRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateFileProtectRule({
 *   AlertLevel: 0,
 *   Id: 1062,
 *   RuleAction: "pass",
 *   RuleName: "test-rule-1",
 *   Status: 1,
 *   FileOps: ["WRITE"],
 *   FilePaths: ["text"],
 *   ProcPaths: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const updateFileProtectRule: TypedRoute<
  UpdateFileProtectRuleInput,
  UpdateFileProtectRuleOutput,
  UpdateFileProtectRuleHttp
> = {
  name: "UpdateFileProtectRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateFileProtectRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateFileProtectRule as `client.http` calls it. */
export interface UpdateFileProtectRuleHttp {
  "/UpdateFileProtectRule": {
    post: {
      parameters: {
        query: UpdateFileProtectRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateFileProtectRuleOutput;
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
