// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListImageRiskInput {
  /** @example e**** */
  AppName?: string;
  /** @example c80f79959fd724a888e1187779b13**** */
  ClusterId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example container-***:**** */
  ImageName?: string;
  /** @example kube-sy**** */
  Namespace?: string;
  /** @example 20 */
  PageSize?: number;
}

export interface ListImageRiskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageRiskList?: ListImageRiskOutputImageRiskListItem[];
  PageInfo?: ListImageRiskOutputPageInfo;
}

export interface ListImageRiskOutputImageRiskListItem {
  /** @example 3f8efc2184cf1d24936b49c27286a284714b77be34c80c9ee38ca6bf322445**** */
  Digest?: string;
  EndPointList?: ListImageRiskOutputImageRiskListItemEndPointListItem[];
  /** @example https://172.20.XXX.XXX/test */
  Endpoints?: string;
  /** @example .aliyuncs.com/sas_test/baseline:exploit */
  Image?: string;
  /** @example IN_SAS */
  ImageAccessType?: "IN_SAS" | "NOT_IN_SAS" | (string & {});
  /** @example f922bfeb6960436fe3f0e7b62fc6b9a0b47980986669c367c22433269404**** */
  ImageId?: string;
  /** @example ****registry-registry.cn-shenzhen-finance-1.cr.aliyuncs.com/xxxx/docker-**** */
  InternetURLs?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example harbor */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
  /** @example crr-bk2l746eyxca1**** */
  RepoId?: string;
  /** @example scan_test */
  RepoName?: string;
  /** @example vultar*** */
  RepoNamespace?: string;
  /** @example PRIVATE */
  RepoType?: "PUBLIC" | "PRIVATE" | (string & {});
  /** @example { "baselineNum": 0, "newSuspicious": 0, "vul": 0 } */
  Statistics?: string;
  /** @example 0.1.0 */
  Tag?: string;
  /** @example 0 */
  TagImmutable?: 0 | 1 | (number & {});
  /** @example 624778f3-5bf2-423c-ac0c-47a62c05**** */
  Uuid?: string;
  /** @example ****-registry-registry-vpc.cn-shenzhen-finance-1.cr.aliyuncs.com/xxxx/docker-**** */
  VpcURLs?: string;
}

export interface ListImageRiskOutputPageInfo {
  /** @example 3 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 23 */
  TotalCount?: number;
}

export interface ListImageRiskOutputImageRiskListItemEndPointListItem {
  /**
   * @example [
   * "****-registry-registry-intranet.cn-shenzhen.cr.aliyuncs.com"
   * ]
   */
  Domains?: string[];
  /** @example internet */
  Type?: "internet" | "intranet" | (string & {});
}

/**
 * The documented error codes of ListImageRisk.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListImageRiskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListImageRisk with one of its documented codes. */
export const isListImageRiskError: ErrorGuard<ListImageRiskErrorCode> = (error) =>
  isCloudError(error, "ListImageRisk", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listImageRisk({
 *   AppName: "e****",
 *   ClusterId: "c80f79959fd724a888e1187779b13****",
 *   CurrentPage: 1,
 *   ImageName: "container-***:****",
 *   Namespace: "kube-sy****",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const listImageRisk: TypedRoute<ListImageRiskInput, ListImageRiskOutput, ListImageRiskHttp> = {
  name: "ListImageRisk",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListImageRisk", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ImageRiskList` of all pages: `for await (const item of paginateListImageRisk(…))`.
 *
 * Each page is a call of listImageRisk, made when it is needed, until `PageInfo.TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListImageRisk({
 *   AppName: "e****",
 *   ClusterId: "c80f79959fd724a888e1187779b13****",
 *   CurrentPage: 1,
 *   ImageName: "container-***:****",
 *   Namespace: "kube-sy****",
 *   PageSize: 20,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListImageRisk: Pager<
  ListImageRiskInput,
  ListImageRiskOutput,
  NonNullable<ListImageRiskOutput["ImageRiskList"]>[number]
> = {
  route: listImageRisk,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ImageRiskList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListImageRisk as `client.http` calls it. */
export interface ListImageRiskHttp {
  "/ListImageRisk": {
    post: {
      parameters: {
        query?: ListImageRiskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListImageRiskOutput;
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
