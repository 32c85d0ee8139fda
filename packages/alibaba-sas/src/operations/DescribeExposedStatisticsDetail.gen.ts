// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeExposedStatisticsDetailInput {
  /** @example {} */
  Criteria?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 116.12.XX.XX */
  ExposureIp?: string;
  /** @example s-bp1g6wxdwps7s9dz**** */
  InstanceId?: string;
  /** @example 20 */
  PageSize?: number;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example exposureType */
  StatisticsType: "exposureType" | "exposurePort" | "exposureComponent" | "exposureIp" | (string & {});
  /** @example SLB */
  StatisticsTypeGatewayType?: "SLB" | "DNAT" | (string & {});
  /** @example lb-2ze4rso39h4nczcqs**** */
  StatisticsTypeInstanceValue?: string;
  /** @example c9107c04-942f-40c1-981a-f1c1*** */
  Uuid?: string;
}

export interface DescribeExposedStatisticsDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeExposedStatisticsDetailOutputPageInfo;
  StatisticsDetails?: DescribeExposedStatisticsDetailOutputStatisticsDetailsItem[];
}

export interface DescribeExposedStatisticsDetailOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
}

export interface DescribeExposedStatisticsDetailOutputStatisticsDetailsItem {
  /** @example 0 */
  ExposedCount?: number;
  /** @example tomcat */
  ExposureComponent?: string;
  /** @example 123.57.XX.XX */
  ExposureIp?: string;
  /** @example 22 */
  ExposurePort?: string;
  /** @example SLB */
  ExposureType?: "INTERNET_IP" | "SLB" | "EIP" | "DNAT" | (string & {});
  /** @example lb-2ze4rso39h4nczcqs**** */
  ExposureTypeId?: string;
  /** @example ngw-bp1vkbju8f3w87c9v**** */
  ExposureTypeInstanceName?: string;
  /** @example 80 */
  ForwardPort?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
}

/**
 * The documented error codes of DescribeExposedStatisticsDetail.
 *
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeExposedStatisticsDetailErrorCode =
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeExposedStatisticsDetail with one of its documented codes. */
export const isDescribeExposedStatisticsDetailError: ErrorGuard<DescribeExposedStatisticsDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeExposedStatisticsDetail", [
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeExposedStatisticsDetail({
 *   Criteria: "{}",
 *   CurrentPage: 1,
 *   ExposureIp: "116.12.XX.XX",
 *   InstanceId: "s-bp1g6wxdwps7s9dz****",
 *   PageSize: 20,
 *   StatisticsType: "exposureType",
 *   StatisticsTypeGatewayType: "SLB",
 *   StatisticsTypeInstanceValue: "lb-2ze4rso39h4nczcqs****",
 *   Uuid: "c9107c04-942f-40c1-981a-f1c1***",
 * });
 * ```
 * @throws CloudError
 */
export const describeExposedStatisticsDetail: TypedRoute<
  DescribeExposedStatisticsDetailInput,
  DescribeExposedStatisticsDetailOutput,
  DescribeExposedStatisticsDetailHttp
> = {
  name: "DescribeExposedStatisticsDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeExposedStatisticsDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `StatisticsDetails` of all pages: `for await (const item of
 * paginateDescribeExposedStatisticsDetail(…))`.
 *
 * Each page is a call of describeExposedStatisticsDetail, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeExposedStatisticsDetail({
 *   Criteria: "{}",
 *   CurrentPage: 1,
 *   ExposureIp: "116.12.XX.XX",
 *   InstanceId: "s-bp1g6wxdwps7s9dz****",
 *   PageSize: 20,
 *   StatisticsType: "exposureType",
 *   StatisticsTypeGatewayType: "SLB",
 *   StatisticsTypeInstanceValue: "lb-2ze4rso39h4nczcqs****",
 *   Uuid: "c9107c04-942f-40c1-981a-f1c1***",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeExposedStatisticsDetail: Pager<
  DescribeExposedStatisticsDetailInput,
  DescribeExposedStatisticsDetailOutput,
  NonNullable<DescribeExposedStatisticsDetailOutput["StatisticsDetails"]>[number]
> = {
  route: describeExposedStatisticsDetail,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["StatisticsDetails"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeExposedStatisticsDetail as `client.http` calls it. */
export interface DescribeExposedStatisticsDetailHttp {
  "/DescribeExposedStatisticsDetail": {
    post: {
      parameters: {
        query: DescribeExposedStatisticsDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeExposedStatisticsDetailOutput;
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
