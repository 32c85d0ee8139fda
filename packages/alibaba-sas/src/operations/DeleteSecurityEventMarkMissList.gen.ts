// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteSecurityEventMarkMissListInput {
  Ids?: (number | bigint)[];
  ResourceOwnerId?: number | bigint;
}

export interface DeleteSecurityEventMarkMissListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteSecurityEventMarkMissList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteSecurityEventMarkMissListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteSecurityEventMarkMissList with one of its documented codes. */
export const isDeleteSecurityEventMarkMissListError: ErrorGuard<DeleteSecurityEventMarkMissListErrorCode> = (error) =>
  isCloudError(error, "DeleteSecurityEventMarkMissList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteSecurityEventMarkMissList();
 * ```
 * @deprecated
 * @throws CloudError
 */
export const deleteSecurityEventMarkMissList: TypedRoute<
  DeleteSecurityEventMarkMissListInput,
  DeleteSecurityEventMarkMissListOutput,
  DeleteSecurityEventMarkMissListHttp
> = {
  name: "DeleteSecurityEventMarkMissList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteSecurityEventMarkMissList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteSecurityEventMarkMissList as `client.http` calls it. */
export interface DeleteSecurityEventMarkMissListHttp {
  "/DeleteSecurityEventMarkMissList": {
    post: {
      parameters: {
        query?: DeleteSecurityEventMarkMissListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteSecurityEventMarkMissListOutput;
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
