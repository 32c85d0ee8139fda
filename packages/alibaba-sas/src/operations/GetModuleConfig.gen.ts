// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetModuleConfigInput {
  /** @example 1 */
  CurrentPage?: string;
  /** @example 10 */
  PageSize?: string;
}

export interface GetModuleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  HttpStatusCode?: number;
  ModuleConfigList?: GetModuleConfigOutputModuleConfigListItem[];
  PageInfo?: GetModuleConfigOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface GetModuleConfigOutputModuleConfigListItem {
  /** @example timescan */
  ConfigName?: string;
  Items?: GetModuleConfigOutputModuleConfigListItemItemsItem[];
  /** @example alihids */
  ModuleName?: string;
}

export interface GetModuleConfigOutputPageInfo {
  /** @example 100 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface GetModuleConfigOutputModuleConfigListItemItemsItem {
  /** @example 5562414 */
  GroupId?: number;
  /** @example i-uf6435dn4t59b9av**** */
  InstanceId?: string;
  /** @example inStanceName**** */
  InstanceName?: string;
  /** @example 2.2.X.X */
  Ip?: string;
  /** @example cn-hangzhou */
  Region?: string;
  /** @example a47e3713-ed22-4015-93a3-d88ebe6**** */
  Uuid?: string;
}

/**
 * The documented error codes of GetModuleConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type GetModuleConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetModuleConfig with one of its documented codes. */
export const isGetModuleConfigError: ErrorGuard<GetModuleConfigErrorCode> = (error) =>
  isCloudError(error, "GetModuleConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getModuleConfig({ CurrentPage: "1", PageSize: "10" });
 * ```
 * @throws CloudError
 */
export const getModuleConfig: TypedRoute<GetModuleConfigInput, GetModuleConfigOutput, GetModuleConfigHttp> = {
  name: "GetModuleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetModuleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ModuleConfigList` of all pages: `for await (const item of paginateGetModuleConfig(…))`.
 *
 * Each page is a call of getModuleConfig, made when it is needed, until `PageInfo.TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateGetModuleConfig({ CurrentPage: "1", PageSize: "10" })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateGetModuleConfig: Pager<
  GetModuleConfigInput,
  GetModuleConfigOutput,
  NonNullable<GetModuleConfigOutput["ModuleConfigList"]>[number]
> = {
  route: getModuleConfig,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  texts: ["CurrentPage", "PageSize"],
  items: ["ModuleConfigList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** GetModuleConfig as `client.http` calls it. */
export interface GetModuleConfigHttp {
  "/GetModuleConfig": {
    post: {
      parameters: {
        query?: GetModuleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetModuleConfigOutput;
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
