// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RemoveCheckInstanceResultWhiteListInput {
  /** @example 11 */
  CheckId?: number | bigint;
  InstanceIds?: string[];
}

export interface RemoveCheckInstanceResultWhiteListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of RemoveCheckInstanceResultWhiteList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type RemoveCheckInstanceResultWhiteListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of RemoveCheckInstanceResultWhiteList with one of its documented codes. */
export const isRemoveCheckInstanceResultWhiteListError: ErrorGuard<RemoveCheckInstanceResultWhiteListErrorCode> = (
  error,
) => isCloudError(error, "RemoveCheckInstanceResultWhiteList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.removeCheckInstanceResultWhiteList({ CheckId: 11 });
 * ```
 * @throws CloudError
 */
export const removeCheckInstanceResultWhiteList: TypedRoute<
  RemoveCheckInstanceResultWhiteListInput,
  RemoveCheckInstanceResultWhiteListOutput,
  RemoveCheckInstanceResultWhiteListHttp
> = {
  name: "RemoveCheckInstanceResultWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RemoveCheckInstanceResultWhiteList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** RemoveCheckInstanceResultWhiteList as `client.http` calls it. */
export interface RemoveCheckInstanceResultWhiteListHttp {
  "/RemoveCheckInstanceResultWhiteList": {
    post: {
      parameters: {
        query?: RemoveCheckInstanceResultWhiteListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": RemoveCheckInstanceResultWhiteListOutput;
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
