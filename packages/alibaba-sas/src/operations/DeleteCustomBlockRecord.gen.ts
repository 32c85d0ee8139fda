// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteCustomBlockRecordInput {
  Id: number | bigint;
  ResourceOwnerId?: number | bigint;
}

export interface DeleteCustomBlockRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteCustomBlockRecord.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteCustomBlockRecordErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteCustomBlockRecord with one of its documented codes. */
export const isDeleteCustomBlockRecordError: ErrorGuard<DeleteCustomBlockRecordErrorCode> = (error) =>
  isCloudError(error, "DeleteCustomBlockRecord", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteCustomBlockRecord({ Id: 1 });
 * ```
 * @throws CloudError
 */
export const deleteCustomBlockRecord: TypedRoute<
  DeleteCustomBlockRecordInput,
  DeleteCustomBlockRecordOutput,
  DeleteCustomBlockRecordHttp
> = {
  name: "DeleteCustomBlockRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteCustomBlockRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteCustomBlockRecord as `client.http` calls it. */
export interface DeleteCustomBlockRecordHttp {
  "/DeleteCustomBlockRecord": {
    post: {
      parameters: {
        query: DeleteCustomBlockRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteCustomBlockRecordOutput;
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
