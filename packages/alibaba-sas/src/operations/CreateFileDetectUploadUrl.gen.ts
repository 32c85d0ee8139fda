// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateFileDetectUploadUrlInput {
  HashKeyContextList?: CreateFileDetectUploadUrlInputHashKeyContextListItem[];
  HashKeyList?: string[];
  /** @example 0 */
  Type: 0 | 1 | 2 | 4 | (number & {});
}

export interface CreateFileDetectUploadUrlOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  UploadUrlList?: CreateFileDetectUploadUrlOutputUploadUrlListItem[];
}

export interface CreateFileDetectUploadUrlInputHashKeyContextListItem {
  /** @example 2698557 */
  FileSize?: number;
  /** @example 30319dd5cee8f894766e479cac170da0 */
  HashKey?: string;
}

export interface CreateFileDetectUploadUrlOutputUploadUrlListItem {
  /** @example 200 */
  Code?: string;
  Context?: CreateFileDetectUploadUrlOutputUploadUrlListItemContext;
  /** @example 1658562101370 */
  Expire?: string;
  /** @example false */
  FileExist?: boolean;
  /** @example 0a212417e65c26ff133cfff28f6c**** */
  HashKey?: string;
  /** @example http://example.com */
  InternalUrl?: string;
  /** @example successful */
  Message?: string;
  /** @example http://example.com */
  PublicUrl?: string;
}

export interface CreateFileDetectUploadUrlOutputUploadUrlListItemContext {
  /** @example yourAccessKeyID */
  AccessId?: string;
  /** @example 1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8**** */
  OssKey?: string;
  /** @example eyJleHBpcmF0aW9uIjoiMjAyMi0wNy0yM1QxMDo1ODoxMC**** */
  Policy?: string;
  /** @example wDhPgVdnY/bkKFYcYFl+4crl**** */
  Signature?: string;
}

/**
 * The documented error codes of CreateFileDetectUploadUrl.
 *
 * - `RequestTooFrequently` (HTTP 400)
 * - `InvalidApiDetectType` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 * - `SystemBusy` (HTTP 500)
 */
export type CreateFileDetectUploadUrlErrorCode =
  | "RequestTooFrequently"
  | "InvalidApiDetectType"
  | "NoPermission"
  | "ServerError"
  | "SystemBusy";

/** Whether `error` is a failure of CreateFileDetectUploadUrl with one of its documented codes. */
export const isCreateFileDetectUploadUrlError: ErrorGuard<CreateFileDetectUploadUrlErrorCode> = (error) =>
  isCloudError(error, "CreateFileDetectUploadUrl", [
    "RequestTooFrequently",
    "InvalidApiDetectType",
    "NoPermission",
    "ServerError",
    "SystemBusy",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:CreateFileDetectUploadUrl`. Not known to be safe to repeat: `{ idempotent: true }` at
 * a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createFileDetectUploadUrl({ Type: 0 });
 * ```
 * @throws CloudError
 */
export const createFileDetectUploadUrl: TypedRoute<
  CreateFileDetectUploadUrlInput,
  CreateFileDetectUploadUrlOutput,
  CreateFileDetectUploadUrlHttp
> = {
  name: "CreateFileDetectUploadUrl",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateFileDetectUploadUrl", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateFileDetectUploadUrl as `client.http` calls it. */
export interface CreateFileDetectUploadUrlHttp {
  "/CreateFileDetectUploadUrl": {
    post: {
      parameters: {
        query: CreateFileDetectUploadUrlInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateFileDetectUploadUrlOutput;
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
