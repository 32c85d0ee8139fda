// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCustomBlockInstancesInput {
  /** @example 47.92.33.1xx */
  BlockIp?: string;
  /** @example in */
  Bound?: "in" | "out" | (string & {});
  /** @example 8 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  ResourceOwnerId?: number | bigint;
  /** @example 1 */
  Status?: 2 | 1 | 0 | (number & {});
}

export interface DescribeCustomBlockInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InstanceList?: DescribeCustomBlockInstancesOutputInstanceListItem[];
  PageInfo?: DescribeCustomBlockInstancesOutputPageInfo;
}

export interface DescribeCustomBlockInstancesOutputInstanceListItem {
  /** @example true */
  AliNetOnline?: boolean;
  /** @example group */
  BlockType?: "group" | "alinet" | (string & {});
  /** @example AliNetNotOnline */
  ErrorCode?: string;
  /** @example myInstance */
  InstanceName?: string;
  /** @example 116.62.121.1xx */
  InternetIp?: string;
  /** @example 192.168.1.xx */
  IntranetIp?: string;
  /** @example 1 */
  Status?: 2 | 1 | 0 | (number & {});
  /**
   * @example {"aliUid":*******,"groupId":"sg-xxxx","groupName":"Sas_Malicious_Ip_Security_Group","groupType":"normal","instanceId":"i-xxxx","regionId":"cn-shenzhen","vpcId":"vpc-xxxxxxxx"}
   */
  SuccessInfo?: string;
  /** @example f2d6e901-1004-4ca8-9dae-53ec04a9**** */
  Uuid?: string;
}

export interface DescribeCustomBlockInstancesOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 83 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeCustomBlockInstances.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCustomBlockInstancesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCustomBlockInstances with one of its documented codes. */
export const isDescribeCustomBlockInstancesError: ErrorGuard<DescribeCustomBlockInstancesErrorCode> = (error) =>
  isCloudError(error, "DescribeCustomBlockInstances", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCustomBlockInstances({
 *   BlockIp: "47.92.33.1xx",
 *   Bound: "in",
 *   CurrentPage: 8,
 *   PageSize: 20,
 *   Status: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeCustomBlockInstances: TypedRoute<
  DescribeCustomBlockInstancesInput,
  DescribeCustomBlockInstancesOutput,
  DescribeCustomBlockInstancesHttp
> = {
  name: "DescribeCustomBlockInstances",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCustomBlockInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `InstanceList` of all pages: `for await (const item of paginateDescribeCustomBlockInstances(…))`.
 *
 * Each page is a call of describeCustomBlockInstances, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeCustomBlockInstances({
 *   BlockIp: "47.92.33.1xx",
 *   Bound: "in",
 *   CurrentPage: 8,
 *   PageSize: 20,
 *   Status: 1,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCustomBlockInstances: Pager<
  DescribeCustomBlockInstancesInput,
  DescribeCustomBlockInstancesOutput,
  NonNullable<DescribeCustomBlockInstancesOutput["InstanceList"]>[number]
> = {
  route: describeCustomBlockInstances,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["InstanceList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeCustomBlockInstances as `client.http` calls it. */
export interface DescribeCustomBlockInstancesHttp {
  "/DescribeCustomBlockInstances": {
    post: {
      parameters: {
        query?: DescribeCustomBlockInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCustomBlockInstancesOutput;
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
