// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerTagsInput {
  /** @example node-exporter */
  AppName?: string;
  /** @example c22143730ab6e40b09ec7c1c51d4d**** */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage: number;
  /** @example namespace */
  FieldName: "namespace" | "appName" | "image" | "tag" | (string & {});
  /** @example demo4 */
  FieldValue?: string;
  /** @example test-name-01 */
  Namespace?: string;
  /** @example 200 */
  PageSize: number;
}

export interface DescribeContainerTagsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "node-exporter\n"
   * ]
   */
  TagValues?: string[];
}

/**
 * The documented error codes of DescribeContainerTags.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeContainerTagsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeContainerTags with one of its documented codes. */
export const isDescribeContainerTagsError: ErrorGuard<DescribeContainerTagsErrorCode> = (error) =>
  isCloudError(error, "DescribeContainerTags", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeContainerTags({
 *   AppName: "node-exporter",
 *   ClusterId: "c22143730ab6e40b09ec7c1c51d4d****",
 *   CurrentPage: 1,
 *   FieldName: "namespace",
 *   FieldValue: "demo4",
 *   Namespace: "test-name-01",
 *   PageSize: 200,
 * });
 * ```
 * @throws CloudError
 */
export const describeContainerTags: TypedRoute<
  DescribeContainerTagsInput,
  DescribeContainerTagsOutput,
  DescribeContainerTagsHttp
> = {
  name: "DescribeContainerTags",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerTags", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `TagValues` of all pages: `for await (const item of paginateDescribeContainerTags(…))`.
 *
 * Each page is a call of describeContainerTags, made when it is needed, until one is not full or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 200 unless you say otherwise. `byPage()`
 * gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeContainerTags({
 *   AppName: "node-exporter",
 *   ClusterId: "c22143730ab6e40b09ec7c1c51d4d****",
 *   CurrentPage: 1,
 *   FieldName: "namespace",
 *   FieldValue: "demo4",
 *   Namespace: "test-name-01",
 *   PageSize: 200,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeContainerTags: Pager<
  DescribeContainerTagsInput,
  DescribeContainerTagsOutput,
  string,
  "CurrentPage" | "PageSize"
> = {
  route: describeContainerTags,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 200,
  items: ["TagValues"],
  paginate,
};

/** DescribeContainerTags as `client.http` calls it. */
export interface DescribeContainerTagsHttp {
  "/DescribeContainerTags": {
    post: {
      parameters: {
        query: DescribeContainerTagsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerTagsOutput;
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
