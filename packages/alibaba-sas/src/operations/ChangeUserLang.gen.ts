// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ChangeUserLangInput {
  /** @example zh */
  UserLang?: "zh" | "en" | (string & {});
}

export interface ChangeUserLangOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ChangeUserLang.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ChangeUserLangErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ChangeUserLang with one of its documented codes. */
export const isChangeUserLangError: ErrorGuard<ChangeUserLangErrorCode> = (error) =>
  isCloudError(error, "ChangeUserLang", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.changeUserLang({ UserLang: "zh" });
 * ```
 * @throws CloudError
 */
export const changeUserLang: TypedRoute<ChangeUserLangInput, ChangeUserLangOutput, ChangeUserLangHttp> = {
  name: "ChangeUserLang",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ChangeUserLang", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ChangeUserLang as `client.http` calls it. */
export interface ChangeUserLangHttp {
  "/ChangeUserLang": {
    post: {
      parameters: {
        query?: ChangeUserLangInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ChangeUserLangOutput;
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
