// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetFileUploadLimitInput = {};

export interface GetFileUploadLimitOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetFileUploadLimitOutputData;
}

export interface GetFileUploadLimitOutputData {
  /** @example 100 */
  Limit?: string;
}

/**
 * The documented error codes of GetFileUploadLimit.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetFileUploadLimitErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetFileUploadLimit with one of its documented codes. */
export const isGetFileUploadLimitError: ErrorGuard<GetFileUploadLimitErrorCode> = (error) =>
  isCloudError(error, "GetFileUploadLimit", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getFileUploadLimit();
 * ```
 * @throws CloudError
 */
export const getFileUploadLimit: TypedRoute<
  GetFileUploadLimitInput,
  GetFileUploadLimitOutput,
  GetFileUploadLimitHttp
> = {
  name: "GetFileUploadLimit",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileUploadLimit", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetFileUploadLimit as `client.http` calls it. */
export interface GetFileUploadLimitHttp {
  "/GetFileUploadLimit": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileUploadLimitOutput;
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
