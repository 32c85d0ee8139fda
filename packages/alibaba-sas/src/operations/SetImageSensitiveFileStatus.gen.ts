// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SetImageSensitiveFileStatusInput {
  IdList?: number[];
  /** @example f382fccd88b94c5c8c864def6815b854,ac32fccd88b94c5c8c864def6815bo9z */
  ImageUuids?: string;
  ScanRange?: string[];
  /** @example pem */
  SensitiveFileKey?: string;
  /** @example 0 */
  Status?: 0 | 1 | 2 | (number & {});
}

export interface SetImageSensitiveFileStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: SetImageSensitiveFileStatusOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface SetImageSensitiveFileStatusOutputData {
  /** @example 18551 */
  Id?: bigint;
}

/**
 * The documented error codes of SetImageSensitiveFileStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type SetImageSensitiveFileStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of SetImageSensitiveFileStatus with one of its documented codes. */
export const isSetImageSensitiveFileStatusError: ErrorGuard<SetImageSensitiveFileStatusErrorCode> = (error) =>
  isCloudError(error, "SetImageSensitiveFileStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setImageSensitiveFileStatus({
 *   ImageUuids: "f382fccd88b94c5c8c864def6815b854,ac32fccd88b94c5c8c864def6815bo9z",
 *   SensitiveFileKey: "pem",
 *   Status: 0,
 * });
 * ```
 * @throws CloudError
 */
export const setImageSensitiveFileStatus: TypedRoute<
  SetImageSensitiveFileStatusInput,
  SetImageSensitiveFileStatusOutput,
  SetImageSensitiveFileStatusHttp
> = {
  name: "SetImageSensitiveFileStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SetImageSensitiveFileStatus", "x-acs-version": "2018-12-03" },
  styles: { ScanRange: "json" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
  style: writeStyles,
};

/** SetImageSensitiveFileStatus as `client.http` calls it. */
export interface SetImageSensitiveFileStatusHttp {
  "/SetImageSensitiveFileStatus": {
    post: {
      parameters: {
        query?: SetImageSensitiveFileStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetImageSensitiveFileStatusOutput;
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
