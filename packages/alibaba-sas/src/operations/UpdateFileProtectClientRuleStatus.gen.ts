// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateFileProtectClientRuleStatusInput {
  /** @example 0 */
  AlertLevel?: number;
  ExcludeIdList?: number[];
  IdList?: number[];
  /** @example linux */
  Platform?: string;
  /** @example pass */
  RuleAction?: string;
  /** @example test */
  RuleName?: string;
  /** @example true */
  SelectAll: boolean;
  /** @example 0 */
  Status: number;
}

export interface UpdateFileProtectClientRuleStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of AlertLevel,
 * ExcludeIdList, IdList and 1 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateFileProtectClientRuleStatus({
 *   AlertLevel: 0,
 *   Platform: "linux",
 *   RuleAction: "pass",
 *   RuleName: "test",
 *   SelectAll: true,
 *   Status: 0,
 * });
 * ```
 * @throws CloudError
 */
export const updateFileProtectClientRuleStatus: TypedRoute<
  UpdateFileProtectClientRuleStatusInput,
  UpdateFileProtectClientRuleStatusOutput,
  UpdateFileProtectClientRuleStatusHttp
> = {
  name: "UpdateFileProtectClientRuleStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateFileProtectClientRuleStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateFileProtectClientRuleStatus as `client.http` calls it. */
export interface UpdateFileProtectClientRuleStatusHttp {
  "/UpdateFileProtectClientRuleStatus": {
    post: {
      parameters: {
        query: UpdateFileProtectClientRuleStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateFileProtectClientRuleStatusOutput;
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
