// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CheckUserHasEcsInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface CheckUserHasEcsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example true */
  Data?: boolean;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of CheckUserHasEcs.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CheckUserHasEcsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CheckUserHasEcs with one of its documented codes. */
export const isCheckUserHasEcsError: ErrorGuard<CheckUserHasEcsErrorCode> = (error) =>
  isCloudError(error, "CheckUserHasEcs", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.checkUserHasEcs({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const checkUserHasEcs: TypedRoute<CheckUserHasEcsInput, CheckUserHasEcsOutput, CheckUserHasEcsHttp> = {
  name: "CheckUserHasEcs",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CheckUserHasEcs", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CheckUserHasEcs as `client.http` calls it. */
export interface CheckUserHasEcsHttp {
  "/CheckUserHasEcs": {
    post: {
      parameters: {
        query?: CheckUserHasEcsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CheckUserHasEcsOutput;
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
