// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyConcernNecessityInput {
  /** @example asap,nntf */
  ConcernNecessity?: "asap" | "later" | "nntf" | (string & {});
}

export interface ModifyConcernNecessityOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyConcernNecessity.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyConcernNecessityErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyConcernNecessity with one of its documented codes. */
export const isModifyConcernNecessityError: ErrorGuard<ModifyConcernNecessityErrorCode> = (error) =>
  isCloudError(error, "ModifyConcernNecessity", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyConcernNecessity({ ConcernNecessity: "asap,nntf" });
 * ```
 * @throws CloudError
 */
export const modifyConcernNecessity: TypedRoute<
  ModifyConcernNecessityInput,
  ModifyConcernNecessityOutput,
  ModifyConcernNecessityHttp
> = {
  name: "ModifyConcernNecessity",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyConcernNecessity", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyConcernNecessity as `client.http` calls it. */
export interface ModifyConcernNecessityHttp {
  "/ModifyConcernNecessity": {
    post: {
      parameters: {
        query?: ModifyConcernNecessityInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyConcernNecessityOutput;
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
