// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerAppsInput {
  /** @example ca0a686115432429ca26cf780f5e9fff5 */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage: number;
  /** @example cas-adad-qeqwe */
  FieldValue?: string;
  /** @example 200 */
  PageSize: number;
}

export interface DescribeContainerAppsOutput {
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
 * The documented error codes of DescribeContainerApps.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeContainerAppsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeContainerApps with one of its documented codes. */
export const isDescribeContainerAppsError: ErrorGuard<DescribeContainerAppsErrorCode> = (error) =>
  isCloudError(error, "DescribeContainerApps", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeContainerApps({
 *   ClusterId: "ca0a686115432429ca26cf780f5e9fff5",
 *   CurrentPage: 1,
 *   FieldValue: "cas-adad-qeqwe",
 *   PageSize: 200,
 * });
 * ```
 * @throws CloudError
 */
export const describeContainerApps: TypedRoute<
  DescribeContainerAppsInput,
  DescribeContainerAppsOutput,
  DescribeContainerAppsHttp
> = {
  name: "DescribeContainerApps",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerApps", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `TagValues` of all pages: `for await (const item of paginateDescribeContainerApps(…))`.
 *
 * Each page is a call of describeContainerApps, made when it is needed, until one is not full or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeContainerApps({
 *   ClusterId: "ca0a686115432429ca26cf780f5e9fff5",
 *   CurrentPage: 1,
 *   FieldValue: "cas-adad-qeqwe",
 *   PageSize: 200,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeContainerApps: Pager<
  DescribeContainerAppsInput,
  DescribeContainerAppsOutput,
  string,
  "CurrentPage" | "PageSize"
> = {
  route: describeContainerApps,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["TagValues"],
  paginate,
};

/** DescribeContainerApps as `client.http` calls it. */
export interface DescribeContainerAppsHttp {
  "/DescribeContainerApps": {
    post: {
      parameters: {
        query: DescribeContainerAppsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerAppsOutput;
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
