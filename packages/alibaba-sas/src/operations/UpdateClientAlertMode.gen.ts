// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateClientAlertModeInput {
  /** @example balance */
  Mode?: "strict" | "balance" | (string & {});
  Uuids?: string[];
}

export interface UpdateClientAlertModeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
}

/**
 * The documented error codes of UpdateClientAlertMode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateClientAlertModeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateClientAlertMode with one of its documented codes. */
export const isUpdateClientAlertModeError: ErrorGuard<UpdateClientAlertModeErrorCode> = (error) =>
  isCloudError(error, "UpdateClientAlertMode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateClientAlertMode({ Mode: "balance" });
 * ```
 * @throws CloudError
 */
export const updateClientAlertMode: TypedRoute<
  UpdateClientAlertModeInput,
  UpdateClientAlertModeOutput,
  UpdateClientAlertModeHttp
> = {
  name: "UpdateClientAlertMode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateClientAlertMode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateClientAlertMode as `client.http` calls it. */
export interface UpdateClientAlertModeHttp {
  "/UpdateClientAlertMode": {
    post: {
      parameters: {
        query?: UpdateClientAlertModeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateClientAlertModeOutput;
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
