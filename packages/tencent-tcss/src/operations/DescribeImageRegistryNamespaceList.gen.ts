// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { AssetFilters, ErrorResponse, RequestId } from "../schemas.gen.js";

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

/** What is known of a namespace. */
export interface NamespaceInfo {
  /**
   * The same text as in NamespaceList.
   * @example library
   */
  Namespace: string;
  /**
   * How many repositories the namespace has.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RegistryCnt: number;
  /**
   * How many images the namespace has.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ImageCnt: number;
  /**
   * How many of these images have risks.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  RiskImageCnt: number;
}

/**
 * The documented error codes of DescribeImageRegistryNamespaceList.
 *
 * - `AuthFailure`: The service does not accept the signature or the credentials.
 * - `FailedOperation`: The namespaces could not be read; the message says why.
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InvalidParameter`: A parameter has a bad value, such as a Limit above 100.
 * - `InvalidParameter.InvalidFormat`: A parameter is not of the form that is expected.
 * - `InvalidParameter.MissingParameter`: Something is missing, such as Values of a filter.
 * - `InvalidParameter.ParsingError`: The service could not parse a parameter.
 * - `InvalidParameterValue`: A value is not among those that a parameter takes.
 * - `MissingParameter`: A parameter that is needed is missing.
 * - `UnknownParameter`: The input has a parameter that the operation does not know.
 */
export type DescribeImageRegistryNamespaceListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeImageRegistryNamespaceList with one of its documented codes. */
export const isDescribeImageRegistryNamespaceListError: ErrorGuard<DescribeImageRegistryNamespaceListErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeImageRegistryNamespaceList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * List the namespaces that the account's image registries have.
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
  errors: {
    AuthFailure: "credentials",
    FailedOperation: "failed",
    InternalError: "server",
    InvalidParameter: "invalid",
    "InvalidParameter.InvalidFormat": "invalid",
    "InvalidParameter.MissingParameter": "invalid",
    "InvalidParameter.ParsingError": "invalid",
    InvalidParameterValue: "invalid",
    MissingParameter: "invalid",
    UnknownParameter: "invalid",
  },
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
