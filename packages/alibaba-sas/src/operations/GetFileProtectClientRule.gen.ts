// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetFileProtectClientRuleInput {
  /** @example 123 */
  Id?: number;
}

export interface GetFileProtectClientRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetFileProtectClientRuleOutputData;
}

export interface GetFileProtectClientRuleOutputData {
  /** @example 1 */
  AlertLevel?: number;
  ExcludeUsers?: string[];
  FileOps?: string[];
  FilePaths?: string[];
  FileTypes?: string[];
  /** @example 3119 */
  Id?: number;
  /** @example linux */
  Platform?: string;
  ProcPaths?: string[];
  /** @example pass */
  RuleAction?: string;
  /** @example test */
  RuleName?: string;
  /** @example 0 */
  Status?: number;
  /** @example USER-CONTAINER-RULE-SWITCH-TYPE_*** */
  SwitchId?: string;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of Id,
 * Data.AlertLevel, Data.Id and 1 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getFileProtectClientRule({ Id: 123 });
 * ```
 * @throws CloudError
 */
export const getFileProtectClientRule: TypedRoute<
  GetFileProtectClientRuleInput,
  GetFileProtectClientRuleOutput,
  GetFileProtectClientRuleHttp
> = {
  name: "GetFileProtectClientRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileProtectClientRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetFileProtectClientRule as `client.http` calls it. */
export interface GetFileProtectClientRuleHttp {
  "/GetFileProtectClientRule": {
    post: {
      parameters: {
        query?: GetFileProtectClientRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileProtectClientRuleOutput;
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
