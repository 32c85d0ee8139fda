// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeOfflineMachinesInput {
  /** @example 4 */
  CurrentPage?: number;
  /** @example linux */
  Os?: string;
  /** @example 5 */
  PageSize?: number;
  /** @example cn-hangzhou */
  RegionIdStr?: string;
  /** @example cn-hangzhou */
  RegionNo?: string;
  /** @example 172.20.XX.XX */
  Remark?: string;
  /** @example 180.113.XX.XX */
  SourceIp?: string;
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface DescribeOfflineMachinesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  MachineList?: DescribeOfflineMachinesOutputMachineListItem[];
  /** @example 5 */
  PageSize?: number;
  /** @example 44 */
  TotalCount?: number;
}

export interface DescribeOfflineMachinesOutputMachineListItem {
  /** @example sas-bdrvxb4b**** */
  InstanceId?: string;
  /** @example sql-test-001 */
  InstanceName?: string;
  /** @example 120.79.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example cn-hangzhou */
  MachineRegion?: string;
  /** @example linux */
  Os?: "linux" | "windows" | "windows-2003" | (string & {});
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example 6d5b361f-958d-48a8-a9d2-d6e82c1**** */
  Uuid?: string;
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
  /** @example ALIYUN */
  VendorName?:
    | "ALIYUN"
    | "OUT"
    | "IDC"
    | "TENCENT"
    | "HUAWEICLOUD"
    | "Microsoft"
    | "AWS"
    | "TRIPARTITE"
    | (string & {});
}

/**
 * The documented error codes of DescribeOfflineMachines.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeOfflineMachinesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeOfflineMachines with one of its documented codes. */
export const isDescribeOfflineMachinesError: ErrorGuard<DescribeOfflineMachinesErrorCode> = (error) =>
  isCloudError(error, "DescribeOfflineMachines", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeOfflineMachines({
 *   CurrentPage: 4,
 *   Os: "linux",
 *   PageSize: 5,
 *   RegionIdStr: "cn-hangzhou",
 *   RegionNo: "cn-hangzhou",
 *   Remark: "172.20.XX.XX",
 *   SourceIp: "180.113.XX.XX",
 *   Vendor: 0,
 * });
 * ```
 * @throws CloudError
 */
export const describeOfflineMachines: TypedRoute<
  DescribeOfflineMachinesInput,
  DescribeOfflineMachinesOutput,
  DescribeOfflineMachinesHttp
> = {
  name: "DescribeOfflineMachines",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeOfflineMachines", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `MachineList` of all pages: `for await (const item of paginateDescribeOfflineMachines(…))`.
 *
 * Each page is a call of describeOfflineMachines, made when it is needed, until `TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 5 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeOfflineMachines({
 *   CurrentPage: 4,
 *   Os: "linux",
 *   PageSize: 5,
 *   RegionIdStr: "cn-hangzhou",
 *   RegionNo: "cn-hangzhou",
 *   Remark: "172.20.XX.XX",
 *   SourceIp: "180.113.XX.XX",
 *   Vendor: 0,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeOfflineMachines: Pager<
  DescribeOfflineMachinesInput,
  DescribeOfflineMachinesOutput,
  NonNullable<DescribeOfflineMachinesOutput["MachineList"]>[number]
> = {
  route: describeOfflineMachines,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 5,
  items: ["MachineList"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeOfflineMachines as `client.http` calls it. */
export interface DescribeOfflineMachinesHttp {
  "/DescribeOfflineMachines": {
    post: {
      parameters: {
        query?: DescribeOfflineMachinesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeOfflineMachinesOutput;
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
