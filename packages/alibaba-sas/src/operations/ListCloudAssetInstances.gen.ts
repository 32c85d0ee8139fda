// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCloudAssetInstancesInput {
  CloudAssetQueryData?: ListCloudAssetInstancesInputCloudAssetQueryDataItem[];
  CloudAssetTypes?: ListCloudAssetInstancesInputCloudAssetTypesItem[];
  /** @example [{\\"name\\":\\"internetIp\\",\\"value\\":\\"192.168\\",\\"logicalExp\\":\\"OR\\"}] */
  Criteria?: string;
  /** @example 2 */
  CurrentPage?: number;
  IsSaleData?: boolean;
  /** @example OR */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
}

export interface ListCloudAssetInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Instances?: ListCloudAssetInstancesOutputInstancesItem[];
  PageInfo?: ListCloudAssetInstancesOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListCloudAssetInstancesInputCloudAssetQueryDataItem {
  /** @example 163.8.8.9 */
  Data?: string;
  /** @example INCLUDE */
  Operator?: string;
}

export interface ListCloudAssetInstancesInputCloudAssetTypesItem {
  /** @example 0 */
  AssetSubType?: number;
  /** @example 18 */
  AssetType?: number;
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface ListCloudAssetInstancesOutputInstancesItem {
  /** @example NO */
  AlarmStatus?: "YES" | "NO" | (string & {});
  /** @example 0 */
  AssetSubType?:
    | "0"
    | "1"
    | "2"
    | "3"
    | "4"
    | "5"
    | "6"
    | "8"
    | "9"
    | "11"
    | "12"
    | "13"
    | "14"
    | "16"
    | "17"
    | "18"
    | "19"
    | "20"
    | "21"
    | "22"
    | "23"
    | "24"
    | "25"
    | "26"
    | "27"
    | (string & {});
  /** @example SECURITY_GROUP */
  AssetSubTypeName?: string;
  /** @example 0 */
  AssetType?:
    | 0
    | 1
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
  /** @example ECS */
  AssetTypeName?: string;
  AssetUuid?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1607365213000
   */
  CreatedTime?: number;
  /** @example d-uf60vevzkztnflx7cny5 */
  InstanceId?: string;
  /** @example yztest-l*** */
  InstanceName?: string;
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /** @example cn-hanghzou */
  RegionId?: string;
  /** @example NO */
  RiskStatus?: "YES" | "NO" | (string & {});
  SaleCspm?: number;
  SaleType?: number;
  /**
   * @example {"seriousNum":0,"appNum":0,"baselineMedium":0,"remindNum":0,"imageVulNntf":0,"cveNum":0,"vul":0,"uuid":"yuejia-test","emgNum":0,"weakPWNum":0,"imageMaliciousFileRemind":0,"imageBaselineMedium":0,"laterVulCount":0,"cmsNum":0,"imageMaliciousFileSerious":0,"agentlessMalicious":0,"suspNum":0,"imageBaselineHigh":0,"asapVulCount":0,"imageVulLater":0,"agentlessAll":0,"sysNum":0,"containerLater":0,"containerSuspicious":0,"imageBaselineNum":0,"newSuspicious":0,"nntfVulCount":0,"scaNum":0,"containerNntf":0,"health":0,"trojan":0,"suspicious":0,"imageMaliciousFileSuspicious":0,"containerRemind":0,"baselineLow":0,"imageVulAsap":0,"imageBaselineLow":0,"containerAsap":0,"agentlessBaseline":0,"agentlessVulSca":0,"agentlessVulCve":0,"containerSerious":0,"baselineHigh":0,"account":0,"baselineNum":5}
   */
  SecurityInfo?: string;
  Tags?: string[];
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
  /** @example 123xxx */
  VendorUid?: string;
  /** @example testxxx */
  VendorUserName?: string;
}

export interface ListCloudAssetInstancesOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 2 */
  CurrentPage?: number;
  /** @example 100 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListCloudAssetInstances.
 *
 * - `AccountIdNotExist` (HTTP 400)
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type ListCloudAssetInstancesErrorCode = "AccountIdNotExist" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCloudAssetInstances with one of its documented codes. */
export const isListCloudAssetInstancesError: ErrorGuard<ListCloudAssetInstancesErrorCode> = (error) =>
  isCloudError(error, "ListCloudAssetInstances", ["AccountIdNotExist", "NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): one source
 * only tells of IsSaleData, Instances[].AssetUuid, Instances[].SaleCspm and 1 more; no source tells the width of
 * Instances.SaleCspm, Instances.SaleType.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCloudAssetInstances({
 *   Criteria:
 *     '[{\\\\"name\\\\":\\\\"internetIp\\\\",\\\\"value\\\\":\\\\"192.168\\\\",\\\\"logicalExp\\\\":\\\\"OR\\\\"}]',
 *   CurrentPage: 2,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 *   RegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const listCloudAssetInstances: TypedRoute<
  ListCloudAssetInstancesInput,
  ListCloudAssetInstancesOutput,
  ListCloudAssetInstancesHttp
> = {
  name: "ListCloudAssetInstances",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCloudAssetInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Instances` of all pages: `for await (const item of paginateListCloudAssetInstances(…))`.
 *
 * Each page is a call of listCloudAssetInstances, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListCloudAssetInstances({
 *   Criteria:
 *     '[{\\\\"name\\\\":\\\\"internetIp\\\\",\\\\"value\\\\":\\\\"192.168\\\\",\\\\"logicalExp\\\\":\\\\"OR\\\\"}]',
 *   CurrentPage: 2,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 *   RegionId: "cn-hangzhou",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListCloudAssetInstances: Pager<
  ListCloudAssetInstancesInput,
  ListCloudAssetInstancesOutput,
  NonNullable<ListCloudAssetInstancesOutput["Instances"]>[number]
> = {
  route: listCloudAssetInstances,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Instances"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListCloudAssetInstances as `client.http` calls it. */
export interface ListCloudAssetInstancesHttp {
  "/ListCloudAssetInstances": {
    post: {
      parameters: {
        query?: ListCloudAssetInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCloudAssetInstancesOutput;
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
