// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListUninstallAegisMachinesInput {
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

export interface ListUninstallAegisMachinesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  MachineList?: ListUninstallAegisMachinesOutputMachineListItem[];
  /** @example 5 */
  PageSize?: number;
  /** @example 44 */
  TotalCount?: number;
}

export interface ListUninstallAegisMachinesOutputMachineListItem {
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
 * The documented error codes of ListUninstallAegisMachines.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListUninstallAegisMachinesErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListUninstallAegisMachines with one of its documented codes. */
export const isListUninstallAegisMachinesError: ErrorGuard<ListUninstallAegisMachinesErrorCode> = (error) =>
  isCloudError(error, "ListUninstallAegisMachines", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:ListUninstallAegisMachines`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listUninstallAegisMachines({
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
export const listUninstallAegisMachines: TypedRoute<
  ListUninstallAegisMachinesInput,
  ListUninstallAegisMachinesOutput,
  ListUninstallAegisMachinesHttp
> = {
  name: "ListUninstallAegisMachines",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUninstallAegisMachines", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `MachineList` of all pages: `for await (const item of paginateListUninstallAegisMachines(…))`.
 *
 * Each page is a call of listUninstallAegisMachines, made when it is needed, until `TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 5 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:ListUninstallAegisMachines`.
 * @example
 * ```ts
 * for await (const item of client.paginateListUninstallAegisMachines({
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
export const paginateListUninstallAegisMachines: Pager<
  ListUninstallAegisMachinesInput,
  ListUninstallAegisMachinesOutput,
  NonNullable<ListUninstallAegisMachinesOutput["MachineList"]>[number]
> = {
  route: listUninstallAegisMachines,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 5,
  items: ["MachineList"],
  total: ["TotalCount"],
  paginate,
};

/** ListUninstallAegisMachines as `client.http` calls it. */
export interface ListUninstallAegisMachinesHttp {
  "/ListUninstallAegisMachines": {
    post: {
      parameters: {
        query?: ListUninstallAegisMachinesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListUninstallAegisMachinesOutput;
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
