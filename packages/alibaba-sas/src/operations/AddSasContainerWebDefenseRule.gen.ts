// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddSasContainerWebDefenseRuleInput {
  PathConfDTOList?: AddSasContainerWebDefenseRuleInputPathConfDTOListItem[];
  /** @example test-2020 */
  RuleName?: string;
}

export interface AddSasContainerWebDefenseRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 200634
   */
  Data?: number;
}

export interface AddSasContainerWebDefenseRuleInputPathConfDTOListItem {
  /** @example /tmp/test */
  BackupPath?: string;
  /** @example audit */
  DefenseMode?: "block" | "audit" | (string & {});
  /** @example /usr/test/ */
  DefensePath: string;
  /** @example /usr/test/aa */
  ExcludeFile?: string;
  /** @example /usr/test/tt */
  ExcludeFilePath?: string;
  /** @example jsp */
  ExcludeFileType?: string;
  /** @example 0 */
  GuardType: 0 | 1 | (number & {});
  /** @example /usr/test/t1 */
  IncludeFile?: string;
  /** @example *.jsp */
  IncludeFileType?: string;
  ProcessPathList: string[];
}

/**
 * The documented error codes of AddSasContainerWebDefenseRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddSasContainerWebDefenseRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddSasContainerWebDefenseRule with one of its documented codes. */
export const isAddSasContainerWebDefenseRuleError: ErrorGuard<AddSasContainerWebDefenseRuleErrorCode> = (error) =>
  isCloudError(error, "AddSasContainerWebDefenseRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addSasContainerWebDefenseRule({ RuleName: "test-2020" });
 * ```
 * @throws CloudError
 */
export const addSasContainerWebDefenseRule: TypedRoute<
  AddSasContainerWebDefenseRuleInput,
  AddSasContainerWebDefenseRuleOutput,
  AddSasContainerWebDefenseRuleHttp
> = {
  name: "AddSasContainerWebDefenseRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddSasContainerWebDefenseRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddSasContainerWebDefenseRule as `client.http` calls it. */
export interface AddSasContainerWebDefenseRuleHttp {
  "/AddSasContainerWebDefenseRule": {
    post: {
      parameters: {
        query?: AddSasContainerWebDefenseRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddSasContainerWebDefenseRuleOutput;
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
