// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteGroupInput {
  /** @example 9454789 */
  GroupId: number | bigint;
  /** @example 192.172.XX.XX */
  SourceIp?: string;
}

export interface DeleteGroupOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
}

/**
 * The documented error codes of DeleteGroup.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteGroupErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteGroup with one of its documented codes. */
export const isDeleteGroupError: ErrorGuard<DeleteGroupErrorCode> = (error) =>
  isCloudError(error, "DeleteGroup", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteGroup({
 *   GroupId: 9454789,
 *   SourceIp: "192.172.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const deleteGroup: TypedRoute<DeleteGroupInput, DeleteGroupOutput, DeleteGroupHttp> = {
  name: "DeleteGroup",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteGroup", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteGroup as `client.http` calls it. */
export interface DeleteGroupHttp {
  "/DeleteGroup": {
    post: {
      parameters: {
        query: DeleteGroupInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteGroupOutput;
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
