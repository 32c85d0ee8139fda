// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RemoveCheckResultWhiteListInput {
  /**
   * @deprecated
   * @example Deprecated
   */
  CheckGroupId?: string;
  CheckIds?: (number | bigint)[];
  InstanceIds?: string[];
  /** @example 22 */
  RuleId?: number | bigint;
  /**
   * @deprecated
   * @example Deprecated
   */
  Type?: string;
}

export interface RemoveCheckResultWhiteListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of RemoveCheckResultWhiteList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type RemoveCheckResultWhiteListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of RemoveCheckResultWhiteList with one of its documented codes. */
export const isRemoveCheckResultWhiteListError: ErrorGuard<RemoveCheckResultWhiteListErrorCode> = (error) =>
  isCloudError(error, "RemoveCheckResultWhiteList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.removeCheckResultWhiteList({
 *   CheckGroupId: "Deprecated",
 *   RuleId: 22,
 *   Type: "Deprecated",
 * });
 * ```
 * @throws CloudError
 */
export const removeCheckResultWhiteList: TypedRoute<
  RemoveCheckResultWhiteListInput,
  RemoveCheckResultWhiteListOutput,
  RemoveCheckResultWhiteListHttp
> = {
  name: "RemoveCheckResultWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RemoveCheckResultWhiteList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** RemoveCheckResultWhiteList as `client.http` calls it. */
export interface RemoveCheckResultWhiteListHttp {
  "/RemoveCheckResultWhiteList": {
    post: {
      parameters: {
        query?: RemoveCheckResultWhiteListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": RemoveCheckResultWhiteListOutput;
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
