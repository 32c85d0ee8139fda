// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListOssBucketInput {
  /** @example iboxpublic**** */
  BucketName?: string;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
}

export interface ListOssBucketOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListOssBucketOutputDataItem[];
}

export interface ListOssBucketOutputDataItem {
  /** @example iboxpublic**** */
  BucketName?: string;
  /** @example Unsupported Region。 */
  Message?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example Standard */
  StorageClass?: string;
  /** @example true */
  Support?: boolean;
  /** @example true */
  SupportConfig?: "true" | "false" | (string & {});
}

/**
 * The documented error codes of ListOssBucket.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListOssBucketErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListOssBucket with one of its documented codes. */
export const isListOssBucketError: ErrorGuard<ListOssBucketErrorCode> = (error) =>
  isCloudError(error, "ListOssBucket", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listOssBucket({
 *   BucketName: "iboxpublic****",
 *   Lang: "en",
 * });
 * ```
 * @throws CloudError
 */
export const listOssBucket: TypedRoute<ListOssBucketInput, ListOssBucketOutput, ListOssBucketHttp> = {
  name: "ListOssBucket",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListOssBucket", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListOssBucket as `client.http` calls it. */
export interface ListOssBucketHttp {
  "/ListOssBucket": {
    post: {
      parameters: {
        query?: ListOssBucketInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListOssBucketOutput;
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
