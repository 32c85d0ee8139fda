// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifySasContainerWebDefenseRuleInput {
  PathConfDTOList?: ModifySasContainerWebDefenseRuleInputPathConfDTOListItem[];
  /** @example 200634 */
  RuleId: number | bigint;
  /** @example wwwwwww */
  RuleName?: string;
}

export interface ModifySasContainerWebDefenseRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface ModifySasContainerWebDefenseRuleInputPathConfDTOListItem {
  /** @example /tmp/test */
  BackupPath?: string;
  /** @example audit */
  DefenseMode: "block" | "audit" | (string & {});
  /** @example /test/home/ */
  DefensePath: string;
  /** @example /usr/test */
  ExcludeFile?: string;
  /** @example /test/home/qq */
  ExcludeFilePath?: string;
  /** @example php */
  ExcludeFileType?: string;
  /** @example 0 */
  GuardType: 0 | 1 | (number & {});
  /** @example /home/admin/test */
  IncludeFile?: string;
  /** @example jsp */
  IncludeFileType?: string;
  /** @example 12345678 */
  PathConfId?: number | bigint;
  ProcessPathList?: string[];
}

/**
 * The documented error codes of ModifySasContainerWebDefenseRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifySasContainerWebDefenseRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifySasContainerWebDefenseRule with one of its documented codes. */
export const isModifySasContainerWebDefenseRuleError: ErrorGuard<ModifySasContainerWebDefenseRuleErrorCode> = (error) =>
  isCloudError(error, "ModifySasContainerWebDefenseRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySasContainerWebDefenseRule({
 *   RuleId: 200634,
 *   RuleName: "wwwwwww",
 * });
 * ```
 * @throws CloudError
 */
export const modifySasContainerWebDefenseRule: TypedRoute<
  ModifySasContainerWebDefenseRuleInput,
  ModifySasContainerWebDefenseRuleOutput,
  ModifySasContainerWebDefenseRuleHttp
> = {
  name: "ModifySasContainerWebDefenseRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifySasContainerWebDefenseRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifySasContainerWebDefenseRule as `client.http` calls it. */
export interface ModifySasContainerWebDefenseRuleHttp {
  "/ModifySasContainerWebDefenseRule": {
    post: {
      parameters: {
        query: ModifySasContainerWebDefenseRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifySasContainerWebDefenseRuleOutput;
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
