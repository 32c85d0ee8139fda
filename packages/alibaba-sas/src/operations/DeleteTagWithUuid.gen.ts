// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteTagWithUuidInput {
  /** @example abc */
  TagName: string;
  /** @example 111-xx,aa-bb */
  UuidList?: string;
}

export interface DeleteTagWithUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteTagWithUuid.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteTagWithUuidErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteTagWithUuid with one of its documented codes. */
export const isDeleteTagWithUuidError: ErrorGuard<DeleteTagWithUuidErrorCode> = (error) =>
  isCloudError(error, "DeleteTagWithUuid", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteTagWithUuid({
 *   TagName: "abc",
 *   UuidList: "111-xx,aa-bb",
 * });
 * ```
 * @throws CloudError
 */
export const deleteTagWithUuid: TypedRoute<DeleteTagWithUuidInput, DeleteTagWithUuidOutput, DeleteTagWithUuidHttp> = {
  name: "DeleteTagWithUuid",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteTagWithUuid", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteTagWithUuid as `client.http` calls it. */
export interface DeleteTagWithUuidHttp {
  "/DeleteTagWithUuid": {
    post: {
      parameters: {
        query: DeleteTagWithUuidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteTagWithUuidOutput;
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
