// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface FindContainerNetworkConnectInput {
  /** @example EDGE */
  CriteriaType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  CurrentPage?: number;
  DstNode?: FindContainerNetworkConnectInputDstNode;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649260799999
   */
  EndTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  PageSize?: number;
  SrcNode?: FindContainerNetworkConnectInputSrcNode;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1666886400000
   */
  StartTime?: number;
}

export interface FindContainerNetworkConnectOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Connects?: FindContainerNetworkConnectOutputConnectsItem[];
  PageInfo?: FindContainerNetworkConnectOutputPageInfo;
}

export interface FindContainerNetworkConnectInputDstNode {
  /** @example nginx-ingress-controller */
  AppName?: string;
  /** @example f5x833820xx */
  ClusterId?: string;
  /** @example default */
  Namespace?: string;
  NodeIds?: string[];
  /** @example app */
  NodeType?: string;
  /** @example abc-deployment-yacs-31144-39265-1384966-7f8c8cd578-h6mhb */
  PodName?: string;
}

export interface FindContainerNetworkConnectInputSrcNode {
  /** @example arms-prometheus-ack-arms-prometheus */
  AppName?: string;
  /** @example c56xxx1775dea0 */
  ClusterId?: string;
  /** @example default */
  Namespace?: string;
  NodeIds?: string[];
  /** @example app */
  NodeType?: string;
  /** @example abc-deployment-yacs-31144-39265-1384966-7f8c8cd578-h6mhb */
  PodName?: string;
}

export interface FindContainerNetworkConnectOutputConnectsItem {
  DstContainer?: FindContainerNetworkConnectOutputConnectsItemDstContainer;
  /** @example 172.20.62.176 */
  DstIp?: string;
  /** @example 443 */
  DstPort?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1636077279174
   */
  FirstTime?: number;
  /** @example 1458 */
  Id?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1636595679174
   */
  LastTime?: number;
  SrcContainer?: FindContainerNetworkConnectOutputConnectsItemSrcContainer;
  /** @example 35.233.62.116 */
  SrcIp?: string;
  /** @example 10240 */
  SrcPort?: string;
}

export interface FindContainerNetworkConnectOutputPageInfo {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  PageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  TotalCount?: number;
}

export interface FindContainerNetworkConnectOutputConnectsItemDstContainer {
  /** @example 48a6dxxx9d5a5866 */
  ContainerId?: string;
}

export interface FindContainerNetworkConnectOutputConnectsItemSrcContainer {
  /** @example 48a6xxx5709d5a5866 */
  ContainerId?: string;
}

/**
 * The documented error codes of FindContainerNetworkConnect.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type FindContainerNetworkConnectErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of FindContainerNetworkConnect with one of its documented codes. */
export const isFindContainerNetworkConnectError: ErrorGuard<FindContainerNetworkConnectErrorCode> = (error) =>
  isCloudError(error, "FindContainerNetworkConnect", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.findContainerNetworkConnect({
 *   CriteriaType: "EDGE",
 *   CurrentPage: 1,
 *   EndTime: 1649260799999,
 *   PageSize: 20,
 *   StartTime: 1666886400000,
 * });
 * ```
 * @throws CloudError
 */
export const findContainerNetworkConnect: TypedRoute<
  FindContainerNetworkConnectInput,
  FindContainerNetworkConnectOutput,
  FindContainerNetworkConnectHttp
> = {
  name: "FindContainerNetworkConnect",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "FindContainerNetworkConnect", "x-acs-version": "2018-12-03" },
  styles: { DstNode: "json", SrcNode: "json" },
  rest: "query",
  idempotent: true,
  convert: [[["Connects", "*", "Id"], "bigint"]],
  style: writeStyles,
};

/**
 * Walk through `Connects` of all pages: `for await (const item of paginateFindContainerNetworkConnect(…))`.
 *
 * Each page is a call of findContainerNetworkConnect, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateFindContainerNetworkConnect({
 *   CriteriaType: "EDGE",
 *   CurrentPage: 1,
 *   EndTime: 1649260799999,
 *   PageSize: 20,
 *   StartTime: 1666886400000,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateFindContainerNetworkConnect: Pager<
  FindContainerNetworkConnectInput,
  FindContainerNetworkConnectOutput,
  NonNullable<FindContainerNetworkConnectOutput["Connects"]>[number]
> = {
  route: findContainerNetworkConnect,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Connects"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** FindContainerNetworkConnect as `client.http` calls it. */
export interface FindContainerNetworkConnectHttp {
  "/FindContainerNetworkConnect": {
    post: {
      parameters: {
        query?: FindContainerNetworkConnectInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": FindContainerNetworkConnectOutput;
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
