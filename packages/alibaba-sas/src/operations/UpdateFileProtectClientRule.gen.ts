// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateFileProtectClientRuleInput {
  /** @example 0 */
  AlertLevel?: number;
  ExcludeUsers?: string[];
  FileOps: string[];
  FilePaths: string[];
  FileTypes?: string[];
  /** @example 245 */
  Id: number;
  ProcPaths: string[];
  /** @example pass */
  RuleAction: string;
  /** @example text-001 */
  RuleName: string;
  /** @example 1 */
  Status: number;
}

export interface UpdateFileProtectClientRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of AlertLevel, Id,
 * Status; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateFileProtectClientRule({
 *   AlertLevel: 0,
 *   Id: 245,
 *   RuleAction: "pass",
 *   RuleName: "text-001",
 *   Status: 1,
 *   FileOps: ["text"],
 *   FilePaths: ["text"],
 *   ProcPaths: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const updateFileProtectClientRule: TypedRoute<
  UpdateFileProtectClientRuleInput,
  UpdateFileProtectClientRuleOutput,
  UpdateFileProtectClientRuleHttp
> = {
  name: "UpdateFileProtectClientRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateFileProtectClientRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateFileProtectClientRule as `client.http` calls it. */
export interface UpdateFileProtectClientRuleHttp {
  "/UpdateFileProtectClientRule": {
    post: {
      parameters: {
        query: UpdateFileProtectClientRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateFileProtectClientRuleOutput;
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
