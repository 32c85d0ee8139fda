// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListOssScanConfigInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example testName */
  Name?: string;
  /** @example 20 */
  PageSize?: number;
}

export interface ListOssScanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListOssScanConfigOutputDataItem[];
  PageInfo?: ListOssScanConfigOutputPageInfo;
}

export interface ListOssScanConfigOutputDataItem {
  /** @example true */
  AllKeyPrefix?: boolean;
  /** @example 10 */
  BucketCount?: number;
  /**
   * @example [
   * "amssev-oss****"
   * ]
   */
  BucketNameList?: string[];
  /** @example 100 */
  DecompressMaxFileCount?: number;
  /** @example 1 */
  DecompressMaxLayer?: number;
  DecryptionList?: string[];
  /** @example 1 */
  Enable?: 1 | 0 | (number & {});
  /** @example 06:00:00 */
  EndTime?: string;
  /** @example 443496 */
  Id?: bigint;
  /**
   * @example [
   * "/root"
   * ]
   */
  KeyPrefixList?: string[];
  /**
   * @example [
   * ".asp"
   * ]
   */
  KeySuffixList?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1724301769834
   */
  LastModifiedStartTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1698388233883
   */
  LastUpdateTime?: number;
  /** @example test**** */
  Name?: string;
  /** @example true */
  RealTimeIncr?: boolean;
  /**
   * @example [
   * 1
   * ]
   */
  ScanDayList?: number[];
  /** @example 00:00:00 */
  StartTime?: string;
}

export interface ListOssScanConfigOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 50 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListOssScanConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListOssScanConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListOssScanConfig with one of its documented codes. */
export const isListOssScanConfigError: ErrorGuard<ListOssScanConfigErrorCode> = (error) =>
  isCloudError(error, "ListOssScanConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listOssScanConfig({
 *   CurrentPage: 1,
 *   Name: "testName",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const listOssScanConfig: TypedRoute<ListOssScanConfigInput, ListOssScanConfigOutput, ListOssScanConfigHttp> = {
  name: "ListOssScanConfig",
  tier: "checked",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListOssScanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "*", "Id"], "bigint"]],
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateListOssScanConfig(…))`.
 *
 * Each page is a call of listOssScanConfig, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListOssScanConfig({
 *   CurrentPage: 1,
 *   Name: "testName",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListOssScanConfig: Pager<
  ListOssScanConfigInput,
  ListOssScanConfigOutput,
  NonNullable<ListOssScanConfigOutput["Data"]>[number]
> = {
  route: listOssScanConfig,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListOssScanConfig as `client.http` calls it. */
export interface ListOssScanConfigHttp {
  "/ListOssScanConfig": {
    get: {
      parameters: {
        query?: ListOssScanConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListOssScanConfigOutput;
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
