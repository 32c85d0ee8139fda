// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWebPathInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example web_path */
  Type?: string;
}

export interface DescribeWebPathOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ConfigList?: DescribeWebPathOutputConfigListItem[];
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
}

export interface DescribeWebPathOutputConfigListItem {
  TargetList?: DescribeWebPathOutputConfigListItemTargetListItem[];
  /** @example /root/www**** */
  WebPath?: string;
  /** @example def */
  WebPathType?: "def" | "customize" | (string & {});
}

export interface DescribeWebPathOutputConfigListItemTargetListItem {
  /** @example 82048187-bb9b-4e19-8320-7b4ddb97**** */
  Target?: string;
  /** @example uuid */
  TargetType?: string;
}

/**
 * The documented error codes of DescribeWebPath.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebPathErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWebPath with one of its documented codes. */
export const isDescribeWebPathError: ErrorGuard<DescribeWebPathErrorCode> = (error) =>
  isCloudError(error, "DescribeWebPath", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebPath({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Type: "web_path",
 * });
 * ```
 * @throws CloudError
 */
export const describeWebPath: TypedRoute<DescribeWebPathInput, DescribeWebPathOutput, DescribeWebPathHttp> = {
  name: "DescribeWebPath",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebPath", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ConfigList` of all pages: `for await (const item of paginateDescribeWebPath(…))`.
 *
 * Each page is a call of describeWebPath, made when it is needed, until `TotalCount` is reached or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeWebPath({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Type: "web_path",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeWebPath: Pager<
  DescribeWebPathInput,
  DescribeWebPathOutput,
  NonNullable<DescribeWebPathOutput["ConfigList"]>[number]
> = {
  route: describeWebPath,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ConfigList"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeWebPath as `client.http` calls it. */
export interface DescribeWebPathHttp {
  "/DescribeWebPath": {
    post: {
      parameters: {
        query?: DescribeWebPathInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWebPathOutput;
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
