// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageRegistryNamespaceListInput {
  /**
   * Number of namespaces before the page.
   * @example 0
   */
  Offset?: number | bigint;
  /**
   * Number of namespaces on a page.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /** List only namespaces that fit all of these; the one that there is has the Name `Namespace`. */
  Filters?: AssetFilters[];
}

/** Envelope of every answer. */
export interface DescribeImageRegistryNamespaceListOutput {
  /**
   * Number of namespaces on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  TotalCount: number;
  /**
   * Names of the namespaces on this page.
   * @example [
   * "online",
   * "test"
   * ]
   */
  NamespaceList: string[];
  /** The same namespaces with numbers for each; from the mainland site. */
  NamespaceDetail?: NamespaceInfo[];
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** A condition that what is listed fits. */
export interface AssetFilters {
  /**
   * What is looked at.
   * @example Namespace
   */
  Name: string;
  /**
   * Values of which it has one.
   * @example [
   * "library"
   * ]
   */
  Values: string[];
  /**
   * Whether the value must be the same, instead of being a part.
   * @example false
   */
  ExactMatch?: boolean;
}

/** What is known of a namespace. */
export interface NamespaceInfo {
  /**
   * Name of the namespace.
   * @example library
   */
  Namespace: string;
  /**
   * Number of its repositories.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RegistryCnt: number;
  /**
   * Number of its images.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ImageCnt: number;
  /**
   * Number of its images with risks.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  RiskImageCnt: number;
}

/**
 * List the namespaces of the image registries.
 *
 * Their names are what Namespace takes in UpdateImageRegistryTimingScanTask. The mainland site also answers
 * NamespaceDetail, with numbers for each; the international one is not known to do so.
 *
 * At most 20 calls per second. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageRegistryNamespaceList({
 *   Offset: 0,
 *   Limit: 10,
 * });
 * ```
 * @throws CloudError
 * @see https://www.tencentcloud.com/document/api/1163/53131
 */
export const describeImageRegistryNamespaceList: TypedRoute<
  DescribeImageRegistryNamespaceListInput,
  DescribeImageRegistryNamespaceListOutput,
  DescribeImageRegistryNamespaceListHttp
> = {
  name: "DescribeImageRegistryNamespaceList",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageRegistryNamespaceList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  rateLimit: 20,
};

/**
 * Walk through `NamespaceList` of all pages: `for await (const item of
 * paginateDescribeImageRegistryNamespaceList(…))`.
 *
 * Each page is a call of describeImageRegistryNamespaceList, made when it is needed, until `TotalCount` is
 * reached or one is empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless you
 * say otherwise. `byPage()` gives the answers instead of their items.
 *
 * At most 20 calls per second.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageRegistryNamespaceList({
 *   Offset: 0,
 *   Limit: 10,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 * @see https://www.tencentcloud.com/document/api/1163/53131
 */
export const paginateDescribeImageRegistryNamespaceList: Pager<
  DescribeImageRegistryNamespaceListInput,
  DescribeImageRegistryNamespaceListOutput,
  string
> = {
  route: describeImageRegistryNamespaceList,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["NamespaceList"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeImageRegistryNamespaceList as `client.http` calls it. */
export interface DescribeImageRegistryNamespaceListHttp {
  "/DescribeImageRegistryNamespaceList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageRegistryNamespaceListInput;
        };
      };
      responses: {
        /** @description One page of names, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageRegistryNamespaceListOutput;
            };
          };
        };
        /** @description Refused before the service saw the call; the body may be anything, HTML included. */
        "4XX": {
          content?: never;
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
