// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListPodRiskInput {
  /** @example nginx1 */
  AppName?: string;
  /** @example c314aa5b2f208461dad821cdfed82**** */
  ClusterId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  CurrentPage?: number;
  /** @example taas */
  Namespace?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  PageSize?: number;
  /** @example abcd-84898334227-p**** */
  PodName?: string;
}

export interface ListPodRiskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListPodRiskOutputPageInfo;
  PodRiskList?: ListPodRiskOutputPodRiskListItem[];
}

export interface ListPodRiskOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 0 */
  PageSize?: number;
  /** @example 29 */
  TotalCount?: number;
}

export interface ListPodRiskOutputPodRiskListItem {
  /** @example 10 */
  AlarmCount?: number;
  /** @example c1d903a628af043659a043af59d89**** */
  ClusterId?: string;
  /** @example test66 */
  ClusterName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644283112720
   */
  CreateTime?: number;
  /** @example 1 */
  HcCount?: number;
  /** @example i-7yvdq597**** */
  InstanceId?: string;
  /** @example kube-system */
  Namespace?: string;
  /** @example test */
  NodeName?: string;
  /** @example expoit-xxx-b**** */
  Pod?: string;
  /** @example 172.0.XXX.XXX */
  PodIp?: string;
  /** @example 1 */
  VulCount?: number;
}

/**
 * The documented error codes of ListPodRisk.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListPodRiskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListPodRisk with one of its documented codes. */
export const isListPodRiskError: ErrorGuard<ListPodRiskErrorCode> = (error) =>
  isCloudError(error, "ListPodRisk", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listPodRisk({
 *   AppName: "nginx1",
 *   ClusterId: "c314aa5b2f208461dad821cdfed82****",
 *   CurrentPage: 1,
 *   Namespace: "taas",
 *   PageSize: 20,
 *   PodName: "abcd-84898334227-p****",
 * });
 * ```
 * @throws CloudError
 */
export const listPodRisk: TypedRoute<ListPodRiskInput, ListPodRiskOutput, ListPodRiskHttp> = {
  name: "ListPodRisk",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListPodRisk", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `PodRiskList` of all pages: `for await (const item of paginateListPodRisk(…))`.
 *
 * Each page is a call of listPodRisk, made when it is needed, until `PageInfo.TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListPodRisk({
 *   AppName: "nginx1",
 *   ClusterId: "c314aa5b2f208461dad821cdfed82****",
 *   CurrentPage: 1,
 *   Namespace: "taas",
 *   PageSize: 20,
 *   PodName: "abcd-84898334227-p****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListPodRisk: Pager<
  ListPodRiskInput,
  ListPodRiskOutput,
  NonNullable<ListPodRiskOutput["PodRiskList"]>[number]
> = {
  route: listPodRisk,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["PodRiskList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListPodRisk as `client.http` calls it. */
export interface ListPodRiskHttp {
  "/ListPodRisk": {
    post: {
      parameters: {
        query?: ListPodRiskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListPodRiskOutput;
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
