// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetFileProtectRuleInput {
  /** @example 245 */
  Id?: number | bigint;
}

export interface GetFileProtectRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetFileProtectRuleOutputData;
}

export interface GetFileProtectRuleOutputData {
  /** @example pass */
  Action?: string;
  /** @example 0 */
  AlertLevel?: 0 | 1 | 2 | 3 | (number & {});
  /**
   * @example [
   * "CHMOD"
   * ]
   */
  FileOps?: string[];
  /**
   * @example [
   * "/usr/*"
   * ]
   */
  FilePaths?: string[];
  /** @example 44616 */
  Id?: bigint;
  /** @example linux */
  Platform?: "windows" | "linux" | (string & {});
  /**
   * @example [
   * "/usr/local/*"
   * ]
   */
  ProcPaths?: string[];
  /** @example test-000 */
  RuleName?: string;
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
  /** @example FILE_PROTECT_RULE_SWITCH_TYPE_0000 */
  SwitchId?: string;
}

/**
 * The documented error codes of GetFileProtectRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetFileProtectRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetFileProtectRule with one of its documented codes. */
export const isGetFileProtectRuleError: ErrorGuard<GetFileProtectRuleErrorCode> = (error) =>
  isCloudError(error, "GetFileProtectRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getFileProtectRule({ Id: 245 });
 * ```
 * @throws CloudError
 */
export const getFileProtectRule: TypedRoute<
  GetFileProtectRuleInput,
  GetFileProtectRuleOutput,
  GetFileProtectRuleHttp
> = {
  name: "GetFileProtectRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileProtectRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "Id"], "bigint"]],
};

/** GetFileProtectRule as `client.http` calls it. */
export interface GetFileProtectRuleHttp {
  "/GetFileProtectRule": {
    post: {
      parameters: {
        query?: GetFileProtectRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileProtectRuleOutput;
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
