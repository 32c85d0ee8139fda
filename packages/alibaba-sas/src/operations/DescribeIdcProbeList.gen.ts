// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeIdcProbeListInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 3K IDC */
  IdcName?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 0 */
  Status?: 0 | 1 | (number & {});
}

export interface DescribeIdcProbeListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  IdcProbes?: DescribeIdcProbeListOutputIdcProbesItem[];
  PageInfo?: DescribeIdcProbeListOutputPageInfo;
}

export interface DescribeIdcProbeListOutputIdcProbesItem {
  /** @example 3K IDC */
  IdcName?: string;
  /** @example cn-hangzhou */
  IdcRegion?: string;
  /** @example i-xxxxx */
  InstanceId?: string;
  /** @example oraclexxx */
  InstanceName?: string;
  /** @example 47.98.*.* */
  InternetIp?: string;
  /** @example 16 */
  IntervalPeriod?: number;
  /** @example 10.68.*.* */
  IntranetIp?: string;
  /** @example 192.168.1.0/24 */
  IpSegments?: string;
  /** @example 22 */
  LinuxPort?: string;
  /** @example day */
  PeriodUnit?: "day" | "hour" | (string & {});
  /** @example 0 */
  ServiceStatus?: 0 | 1 | (number & {});
  /** @example 0 */
  Status?: 0 | 1 | (number & {});
  /** @example inet-eae02b9a-1dbd-44a6-844c-69072b27**** */
  Uuid?: string;
  /** @example 3389 */
  WinPort?: string;
}

export interface DescribeIdcProbeListOutputPageInfo {
  /** @example 17 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 30 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeIdcProbeList({
 *   CurrentPage: 1,
 *   IdcName: "3K IDC",
 *   PageSize: 20,
 *   Status: 0,
 * });
 * ```
 * @throws CloudError
 */
export const describeIdcProbeList: TypedRoute<
  DescribeIdcProbeListInput,
  DescribeIdcProbeListOutput,
  DescribeIdcProbeListHttp
> = {
  name: "DescribeIdcProbeList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeIdcProbeList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeIdcProbeList as `client.http` calls it. */
export interface DescribeIdcProbeListHttp {
  "/DescribeIdcProbeList": {
    post: {
      parameters: {
        query?: DescribeIdcProbeListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeIdcProbeListOutput;
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
