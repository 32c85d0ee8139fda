// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetUserLangInput = {};

export interface GetUserLangOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  SasUserLang?: GetUserLangOutputSasUserLang;
}

export interface GetUserLangOutputSasUserLang {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

/**
 * The documented error codes of GetUserLang.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetUserLangErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetUserLang with one of its documented codes. */
export const isGetUserLangError: ErrorGuard<GetUserLangErrorCode> = (error) =>
  isCloudError(error, "GetUserLang", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getUserLang();
 * ```
 * @throws CloudError
 */
export const getUserLang: TypedRoute<GetUserLangInput, GetUserLangOutput, GetUserLangHttp> = {
  name: "GetUserLang",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetUserLang", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetUserLang as `client.http` calls it. */
export interface GetUserLangHttp {
  "/GetUserLang": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetUserLangOutput;
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
