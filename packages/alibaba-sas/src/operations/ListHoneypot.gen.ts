// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotInput {
  /** @example 1 */
  CurrentPage?: number;
  HoneypotIds?: string[];
  /** @example mx-rouyi */
  HoneypotName?: string;
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  NodeId?: string;
  /** @example honeypot_master */
  NodeName?: string;
  /** @example 20 */
  PageSize?: number;
}

export interface ListHoneypotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListHoneypotOutputListItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: ListHoneypotOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListHoneypotOutputListItem {
  /** @example 0804-pre */
  ControlNodeName?: string;
  /** @example 76c2a1c72ef259777d96d55a7834e5f5d98f85666c49f76ad9caa447d8b7**** */
  HoneypotId?: string;
  /** @example MongoDB */
  HoneypotImageDisplayName?: string;
  /** @example sha256:eca5ced3757e46c24701e9ced4e652f2d730262d5685a4e001da22c4fb418fd4 */
  HoneypotImageId?: string;
  /** @example tcp_proxy */
  HoneypotImageName?: string;
  /** @example mx-rouyi */
  HoneypotName?: string;
  /** @example c94eff5b-ea48-4805-8b7f-e04d3509b117 */
  NodeId?: string;
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  PresetId?: string;
  /**
   * @example [
   * "running"
   * ]
   */
  State?: string[];
}

export interface ListHoneypotOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListHoneypot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypot with one of its documented codes. */
export const isListHoneypotError: ErrorGuard<ListHoneypotErrorCode> = (error) =>
  isCloudError(error, "ListHoneypot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listHoneypot({
 *   CurrentPage: 1,
 *   HoneypotName: "mx-rouyi",
 *   NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
 *   NodeName: "honeypot_master",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypot: TypedRoute<ListHoneypotInput, ListHoneypotOutput, ListHoneypotHttp> = {
  name: "ListHoneypot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListHoneypot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListHoneypot(…))`.
 *
 * Each page is a call of listHoneypot, made when it is needed, until `PageInfo.TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListHoneypot({
 *   CurrentPage: 1,
 *   HoneypotName: "mx-rouyi",
 *   NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
 *   NodeName: "honeypot_master",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListHoneypot: Pager<
  ListHoneypotInput,
  ListHoneypotOutput,
  NonNullable<ListHoneypotOutput["List"]>[number]
> = {
  route: listHoneypot,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListHoneypot as `client.http` calls it. */
export interface ListHoneypotHttp {
  "/ListHoneypot": {
    post: {
      parameters: {
        query?: ListHoneypotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotOutput;
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
