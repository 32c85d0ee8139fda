// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetFileProtectEventCountInput {
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
}

export interface GetFileProtectEventCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 16 */
  Data?: number;
}

/**
 * The documented error codes of GetFileProtectEventCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetFileProtectEventCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetFileProtectEventCount with one of its documented codes. */
export const isGetFileProtectEventCountError: ErrorGuard<GetFileProtectEventCountErrorCode> = (error) =>
  isCloudError(error, "GetFileProtectEventCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getFileProtectEventCount({ Status: 1 });
 * ```
 * @throws CloudError
 */
export const getFileProtectEventCount: TypedRoute<
  GetFileProtectEventCountInput,
  GetFileProtectEventCountOutput,
  GetFileProtectEventCountHttp
> = {
  name: "GetFileProtectEventCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileProtectEventCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetFileProtectEventCount as `client.http` calls it. */
export interface GetFileProtectEventCountHttp {
  "/GetFileProtectEventCount": {
    post: {
      parameters: {
        query?: GetFileProtectEventCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileProtectEventCountOutput;
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
