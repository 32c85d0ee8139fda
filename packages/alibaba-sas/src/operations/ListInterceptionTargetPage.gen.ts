// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListInterceptionTargetPageInput {
  /** @example frontend */
  AppName?: string;
  /** @example 1 */
  CurrentPage?: number;
  ImageList?: string[];
  /** @example default */
  Namespace?: string;
  /** @example 20 */
  PageSize?: number;
  TagList?: string[];
  /** @example source-test-obj-0**** */
  TargetName?: string;
  /** @example IMAGE */
  TargetType?: string;
}

export interface ListInterceptionTargetPageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListInterceptionTargetPageOutputPageInfo;
  RuleTargetList?: ListInterceptionTargetPageOutputRuleTargetListItem[];
}

export interface ListInterceptionTargetPageOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 45 */
  TotalCount?: number;
}

export interface ListInterceptionTargetPageOutputRuleTargetListItem {
  /** @example frontend */
  AppName?: string;
  /** @example c3e2eae03eb064d2ebf940cd5e1b17**** */
  ClusterId?: string;
  /** @example sas-test-cnnf */
  ClusterName?: string;
  /**
   * @example [
   * "alpine:3.9.6"
   * ]
   */
  ImageList?: string[];
  /** @example default */
  Namespace?: string;
  /** @example customize */
  RuleType?: string;
  /**
   * @example [
   * "chart:ack-arms-prometheus-1.1.0"
   * ]
   */
  TagList?: string[];
  /** @example 400914 */
  TargetId?: bigint;
  /** @example destination-test-obj-Na3cF */
  TargetName?: string;
  /** @example IMAGE */
  TargetType?: string;
}

/**
 * The documented error codes of ListInterceptionTargetPage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListInterceptionTargetPageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListInterceptionTargetPage with one of its documented codes. */
export const isListInterceptionTargetPageError: ErrorGuard<ListInterceptionTargetPageErrorCode> = (error) =>
  isCloudError(error, "ListInterceptionTargetPage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listInterceptionTargetPage({
 *   AppName: "frontend",
 *   CurrentPage: 1,
 *   Namespace: "default",
 *   PageSize: 20,
 *   TargetName: "source-test-obj-0****",
 *   TargetType: "IMAGE",
 * });
 * ```
 * @throws CloudError
 */
export const listInterceptionTargetPage: TypedRoute<
  ListInterceptionTargetPageInput,
  ListInterceptionTargetPageOutput,
  ListInterceptionTargetPageHttp
> = {
  name: "ListInterceptionTargetPage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListInterceptionTargetPage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["RuleTargetList", "*", "TargetId"], "bigint"]],
};

/**
 * Walk through `RuleTargetList` of all pages: `for await (const item of paginateListInterceptionTargetPage(…))`.
 *
 * Each page is a call of listInterceptionTargetPage, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListInterceptionTargetPage({
 *   AppName: "frontend",
 *   CurrentPage: 1,
 *   Namespace: "default",
 *   PageSize: 20,
 *   TargetName: "source-test-obj-0****",
 *   TargetType: "IMAGE",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListInterceptionTargetPage: Pager<
  ListInterceptionTargetPageInput,
  ListInterceptionTargetPageOutput,
  NonNullable<ListInterceptionTargetPageOutput["RuleTargetList"]>[number]
> = {
  route: listInterceptionTargetPage,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["RuleTargetList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListInterceptionTargetPage as `client.http` calls it. */
export interface ListInterceptionTargetPageHttp {
  "/ListInterceptionTargetPage": {
    post: {
      parameters: {
        query?: ListInterceptionTargetPageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListInterceptionTargetPageOutput;
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
