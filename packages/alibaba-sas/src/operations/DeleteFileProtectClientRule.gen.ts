// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteFileProtectClientRuleInput {
  /** @example 0 */
  AlertLevel?: number;
  ExcludeIdList?: number[];
  IdList?: number[];
  /** @example linux */
  Platform?: string;
  /** @example pass */
  RuleAction?: string;
  /** @example text-001 */
  RuleName?: string;
  /** @example true */
  SelectAll: boolean;
}

export interface DeleteFileProtectClientRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of AlertLevel,
 * ExcludeIdList, IdList; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteFileProtectClientRule({
 *   AlertLevel: 0,
 *   Platform: "linux",
 *   RuleAction: "pass",
 *   RuleName: "text-001",
 *   SelectAll: true,
 * });
 * ```
 * @throws CloudError
 */
export const deleteFileProtectClientRule: TypedRoute<
  DeleteFileProtectClientRuleInput,
  DeleteFileProtectClientRuleOutput,
  DeleteFileProtectClientRuleHttp
> = {
  name: "DeleteFileProtectClientRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteFileProtectClientRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteFileProtectClientRule as `client.http` calls it. */
export interface DeleteFileProtectClientRuleHttp {
  "/DeleteFileProtectClientRule": {
    post: {
      parameters: {
        query: DeleteFileProtectClientRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteFileProtectClientRuleOutput;
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
