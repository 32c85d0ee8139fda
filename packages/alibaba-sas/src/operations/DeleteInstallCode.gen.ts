// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteInstallCodeInput {
  /** @example 1q**** */
  CaptchaCode: string;
}

export interface DeleteInstallCodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteInstallCode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteInstallCodeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteInstallCode with one of its documented codes. */
export const isDeleteInstallCodeError: ErrorGuard<DeleteInstallCodeErrorCode> = (error) =>
  isCloudError(error, "DeleteInstallCode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteInstallCode({ CaptchaCode: "1q****" });
 * ```
 * @throws CloudError
 */
export const deleteInstallCode: TypedRoute<DeleteInstallCodeInput, DeleteInstallCodeOutput, DeleteInstallCodeHttp> = {
  name: "DeleteInstallCode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteInstallCode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteInstallCode as `client.http` calls it. */
export interface DeleteInstallCodeHttp {
  "/DeleteInstallCode": {
    post: {
      parameters: {
        query: DeleteInstallCodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteInstallCodeOutput;
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
