// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateFileUploadLimitInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Limit: number;
}

export interface CreateFileUploadLimitOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateFileUploadLimit.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateFileUploadLimitErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateFileUploadLimit with one of its documented codes. */
export const isCreateFileUploadLimitError: ErrorGuard<CreateFileUploadLimitErrorCode> = (error) =>
  isCloudError(error, "CreateFileUploadLimit", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createFileUploadLimit({ Limit: 100 });
 * ```
 * @throws CloudError
 */
export const createFileUploadLimit: TypedRoute<
  CreateFileUploadLimitInput,
  CreateFileUploadLimitOutput,
  CreateFileUploadLimitHttp
> = {
  name: "CreateFileUploadLimit",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateFileUploadLimit", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateFileUploadLimit as `client.http` calls it. */
export interface CreateFileUploadLimitHttp {
  "/CreateFileUploadLimit": {
    post: {
      parameters: {
        query: CreateFileUploadLimitInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateFileUploadLimitOutput;
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
