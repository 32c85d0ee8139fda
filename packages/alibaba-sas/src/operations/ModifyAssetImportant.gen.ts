// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAssetImportantInput {
  /** @example 0 */
  ImportantCode?: 0 | 1 | 2 | (number & {});
  /** @example 076a446d-df7d-424c-bdc5-bb5dc7f1**** */
  UuidList?: string;
}

export interface ModifyAssetImportantOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example ServerError */
  ErrCode?: string;
  /** @example ServerError */
  ErrMessage?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of ModifyAssetImportant.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyAssetImportantErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyAssetImportant with one of its documented codes. */
export const isModifyAssetImportantError: ErrorGuard<ModifyAssetImportantErrorCode> = (error) =>
  isCloudError(error, "ModifyAssetImportant", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAssetImportant({
 *   ImportantCode: 0,
 *   UuidList: "076a446d-df7d-424c-bdc5-bb5dc7f1****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyAssetImportant: TypedRoute<
  ModifyAssetImportantInput,
  ModifyAssetImportantOutput,
  ModifyAssetImportantHttp
> = {
  name: "ModifyAssetImportant",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyAssetImportant", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyAssetImportant as `client.http` calls it. */
export interface ModifyAssetImportantHttp {
  "/ModifyAssetImportant": {
    post: {
      parameters: {
        query?: ModifyAssetImportantInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyAssetImportantOutput;
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
