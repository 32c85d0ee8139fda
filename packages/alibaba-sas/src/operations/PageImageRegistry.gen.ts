// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface PageImageRegistryInput {
  /** @example 140.207.XXX.XXX */
  SourceIp?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example asa */
  RegistryNameLike?: string;
  RegistryTypeInList?: string[];
  RegistryTypeNotInList?: string[];
}

export interface PageImageRegistryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: PageImageRegistryOutputListItem[];
  PageInfo?: PageImageRegistryOutputPageInfo;
}

export interface PageImageRegistryOutputListItem {
  /** @example 129.211.XXX.XXX */
  BlackList?: string;
  /** @example sinochem.com */
  DomainName?: string;
  /** @example 2022-08-30 10:23:30 */
  GmtCreate?: string;
  /** @example 2022-09-30 10:23:30 */
  GmtModified?: string;
  /** @example 1078312 */
  Id?: bigint;
  /** @example 1 */
  ImageCount?: number;
  /** @example projectInfo */
  JenkinsEnv?: string;
  /** @example 1 */
  NetType?: 1 | 2 | (number & {});
  /** @example Harbor****** */
  Password?: string;
  /** @example 30 */
  PersistenceDay?: number;
  /** @example 1 */
  ProtocolType?: 1 | 2 | (number & {});
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 39.104.XXX.XXX */
  RegistryHostIp?: string;
  /** @example test1 */
  RegistryName?: string;
  /** @example harbor */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
  /** @example c7b90d29-632f-4e58-88b8-00ad77f6**** */
  Token?: string;
  /** @example 30 */
  TransPerHour?: number;
  /** @example RegistryUser */
  UserName?: string;
  /** @example vpc-5gu8iu68w9b472jbb**** */
  VpcId?: string;
  /** @example 192.168.XXX.XXX */
  WhiteList?: string;
}

export interface PageImageRegistryOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * The documented error codes of PageImageRegistry.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type PageImageRegistryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of PageImageRegistry with one of its documented codes. */
export const isPageImageRegistryError: ErrorGuard<PageImageRegistryErrorCode> = (error) =>
  isCloudError(error, "PageImageRegistry", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.pageImageRegistry({ SourceIp: "140.207.XXX.XXX" });
 * ```
 * @throws CloudError
 */
export const pageImageRegistry: TypedRoute<PageImageRegistryInput, PageImageRegistryOutput, PageImageRegistryHttp> = {
  name: "PageImageRegistry",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "PageImageRegistry", "x-acs-version": "2018-12-03" },
  query: ["SourceIp"],
  rest: "body",
  idempotent: true,
  convert: [[["List", "*", "Id"], "bigint"]],
  encode: encodeForm,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginatePageImageRegistry(…))`.
 *
 * Each page is a call of pageImageRegistry, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginatePageImageRegistry({ SourceIp: "140.207.XXX.XXX" })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginatePageImageRegistry: Pager<
  PageImageRegistryInput,
  PageImageRegistryOutput,
  NonNullable<PageImageRegistryOutput["List"]>[number]
> = {
  route: pageImageRegistry,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** PageImageRegistry as `client.http` calls it. */
export interface PageImageRegistryHttp {
  "/PageImageRegistry": {
    post: {
      parameters: {
        query?: {
          SourceIp?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": Pick<
            PageImageRegistryInput,
            "CurrentPage" | "PageSize" | "RegistryNameLike" | "RegistryTypeInList" | "RegistryTypeNotInList"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": PageImageRegistryOutput;
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
