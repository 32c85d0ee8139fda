// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeIdcProbeScanResultListInput {
  /** @example [{\\"name\\":\\"scannedIp\\",\\"value\\":\\"192.168.2.11\\"}] */
  Criteria?: string;
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1720006819000
   */
  FoundEndTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1720006818000
   */
  FoundStartTime?: number;
  /** @example OR */
  LogicalExp?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 0,1 */
  Status?: "0" | "1" | "2" | "3" | "4" | (string & {});
}

export interface DescribeIdcProbeScanResultListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Instances?: DescribeIdcProbeScanResultListOutputInstancesItem[];
  PageInfo?: DescribeIdcProbeScanResultListOutputPageInfo;
}

export interface DescribeIdcProbeScanResultListOutputInstancesItem {
  /** @example online */
  ClientStatus?: "online" | "offline" | (string & {});
  /** @example 3K机房广州 */
  IdcName?: string;
  /** @example 192.168.2.0/24 */
  IpSegment?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1720006818000
   */
  LastScanTime?: number;
  /** @example Linux */
  Os?: string;
  /** @example 42.121.*.* */
  ProbeInternetIp?: string;
  /** @example 192.168.*.* */
  ProbeIntranetIp?: string;
  /** @example i-xxxx */
  ProbeMachineName?: string;
  /** @example 11C96623-E106-59C9-866D-A6C82911**** */
  ProbeUuid?: string;
  /** @example 1231 */
  ScanResultId?: bigint;
  /** @example 192.168.*.* */
  ScannedIp?: string;
  /** @example 22 */
  ValidPort?: string;
}

export interface DescribeIdcProbeScanResultListOutputPageInfo {
  /** @example 9 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeIdcProbeScanResultList({
 *   Criteria: '[{\\\\"name\\\\":\\\\"scannedIp\\\\",\\\\"value\\\\":\\\\"192.168.2.11\\\\"}]',
 *   CurrentPage: 1,
 *   FoundEndTime: 1720006819000,
 *   FoundStartTime: 1720006818000,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 *   Status: "0,1",
 * });
 * ```
 * @throws CloudError
 */
export const describeIdcProbeScanResultList: TypedRoute<
  DescribeIdcProbeScanResultListInput,
  DescribeIdcProbeScanResultListOutput,
  DescribeIdcProbeScanResultListHttp
> = {
  name: "DescribeIdcProbeScanResultList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeIdcProbeScanResultList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Instances", "*", "ScanResultId"], "bigint"]],
};

/** DescribeIdcProbeScanResultList as `client.http` calls it. */
export interface DescribeIdcProbeScanResultListHttp {
  "/DescribeIdcProbeScanResultList": {
    post: {
      parameters: {
        query?: DescribeIdcProbeScanResultListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeIdcProbeScanResultListOutput;
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
