// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListClusterInterceptionConfigInput {
  /** @example 1 */
  ClusterCNNFStatus?: -1 | 0 | 1 | 2 | (number & {});
  /** @example c22143730ab6e40b09ec7c1c51d4d**** */
  ClusterId?: string;
  /** @example sas */
  ClusterName?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
}

export interface ListClusterInterceptionConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClusterConfigList?: ListClusterInterceptionConfigOutputClusterConfigListItem[];
  PageInfo?: ListClusterInterceptionConfigOutputPageInfo;
}

export interface ListClusterInterceptionConfigOutputClusterConfigListItem {
  /** @example 0 */
  ClusterCNNFStatus?: -1 | 0 | 1 | 2 | (number & {});
  /** @example c9051d30d8a044b4d99e1cb5d25ac**** */
  ClusterId?: string;
  /** @example container-opa-kill-02 */
  ClusterName?: string;
  /** @example ManagedKubernetes */
  ClusterType?:
    | "ManagedKubernetes"
    | "NotManagedKubernetes"
    | "PrivateKubernetes"
    | "kubernetes"
    | "ask"
    | (string & {});
  /** @example 1 */
  InterceptionSwitch?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  OpenRuleCount?: number;
  /** @example false */
  SupportCNNF?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 123
   */
  TotalRuleCount?: number;
}

export interface ListClusterInterceptionConfigOutputPageInfo {
  /** @example 11 */
  Count?: number;
  /** @example 1 */
  CurrrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 11 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListClusterInterceptionConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListClusterInterceptionConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListClusterInterceptionConfig with one of its documented codes. */
export const isListClusterInterceptionConfigError: ErrorGuard<ListClusterInterceptionConfigErrorCode> = (error) =>
  isCloudError(error, "ListClusterInterceptionConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listClusterInterceptionConfig({
 *   ClusterCNNFStatus: 1,
 *   ClusterId: "c22143730ab6e40b09ec7c1c51d4d****",
 *   ClusterName: "sas",
 *   CurrentPage: 1,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const listClusterInterceptionConfig: TypedRoute<
  ListClusterInterceptionConfigInput,
  ListClusterInterceptionConfigOutput,
  ListClusterInterceptionConfigHttp
> = {
  name: "ListClusterInterceptionConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListClusterInterceptionConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ClusterConfigList` of all pages: `for await (const item of
 * paginateListClusterInterceptionConfig(…))`.
 *
 * Each page is a call of listClusterInterceptionConfig, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListClusterInterceptionConfig({
 *   ClusterCNNFStatus: 1,
 *   ClusterId: "c22143730ab6e40b09ec7c1c51d4d****",
 *   ClusterName: "sas",
 *   CurrentPage: 1,
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListClusterInterceptionConfig: Pager<
  ListClusterInterceptionConfigInput,
  ListClusterInterceptionConfigOutput,
  NonNullable<ListClusterInterceptionConfigOutput["ClusterConfigList"]>[number]
> = {
  route: listClusterInterceptionConfig,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ClusterConfigList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListClusterInterceptionConfig as `client.http` calls it. */
export interface ListClusterInterceptionConfigHttp {
  "/ListClusterInterceptionConfig": {
    post: {
      parameters: {
        query?: ListClusterInterceptionConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListClusterInterceptionConfigOutput;
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
