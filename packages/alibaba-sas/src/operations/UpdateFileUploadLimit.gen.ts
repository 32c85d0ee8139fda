// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateFileUploadLimitInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Limit: number;
}

export interface UpdateFileUploadLimitOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpdateFileUploadLimit.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateFileUploadLimitErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateFileUploadLimit with one of its documented codes. */
export const isUpdateFileUploadLimitError: ErrorGuard<UpdateFileUploadLimitErrorCode> = (error) =>
  isCloudError(error, "UpdateFileUploadLimit", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateFileUploadLimit({ Limit: 100 });
 * ```
 * @throws CloudError
 */
export const updateFileUploadLimit: TypedRoute<
  UpdateFileUploadLimitInput,
  UpdateFileUploadLimitOutput,
  UpdateFileUploadLimitHttp
> = {
  name: "UpdateFileUploadLimit",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateFileUploadLimit", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateFileUploadLimit as `client.http` calls it. */
export interface UpdateFileUploadLimitHttp {
  "/UpdateFileUploadLimit": {
    post: {
      parameters: {
        query: UpdateFileUploadLimitInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateFileUploadLimitOutput;
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
