// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListKspmInstancesInput {
  CloudAssetTypes?: ListKspmInstancesInputCloudAssetTypesItem[];
  /** @example [{"name":"vulStatus","value":"YES","logicalExp":"AND"}] */
  Criteria?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example OR */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
}

export interface ListKspmInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Instances?: ListKspmInstancesOutputInstancesItem[];
  PageInfo?: ListKspmInstancesOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListKspmInstancesInputCloudAssetTypesItem {
  /** @example 0 */
  AssetSubType?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {});
  /** @example 0 */
  AssetType?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {});
  /** @example 200 */
  Vendor?: number;
}

export interface ListKspmInstancesOutputInstancesItem {
  /** @example NO */
  AlarmStatus?: "YES" | "NO" | (string & {});
  /** @example 1 */
  AssetSubType?: string;
  /** @example Pod */
  AssetSubTypeName?: string;
  /** @example 1 */
  AssetType?: number;
  /** @example Workload */
  AssetTypeName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1607365213000
   */
  CreatedTime?: number;
  /** @example rm-uf6t6u05n6g48**** */
  InstanceId?: string;
  /** @example yztest-l*** */
  InstanceName?: string;
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /** @example cn-hanghzou */
  RegionId?: string;
  /** @example NO */
  RiskStatus?: "YES" | "NO" | (string & {});
  /**
   * @example {\\"seriousNum\\":0,\\"appNum\\":0,\\"baselineMedium\\":0,\\"remindNum\\":0,\\"imageVulNntf\\":0,\\"cveNum\\":0,\\"vul\\":0,\\"uuid\\":\\"rm-uf6t6u05n6g485o70\\",\\"emgNum\\":0,\\"weakPWNum\\":0,\\"imageMaliciousFileRemind\\":0,\\"imageBaselineMedium\\":0,\\"laterVulCount\\":0,\\"cmsNum\\":0,\\"imageMaliciousFileSerious\\":0,\\"agentlessMalicious\\":0,\\"suspNum\\":0,\\"imageBaselineHigh\\":0,\\"asapVulCount\\":0,\\"imageVulLater\\":0,\\"agentlessAll\\":0,\\"sysNum\\":0,\\"containerLater\\":0,\\"containerSuspicious\\":0,\\"imageBaselineNum\\":0,\\"newSuspicious\\":0,\\"nntfVulCount\\":0,\\"scaNum\\":0,\\"containerNntf\\":0,\\"health\\":0,\\"trojan\\":0,\\"suspicious\\":0,\\"imageMaliciousFileSuspicious\\":0,\\"containerRemind\\":0,\\"baselineLow\\":0,\\"imageVulAsap\\":0,\\"imageBaselineLow\\":0,\\"containerAsap\\":0,\\"agentlessBaseline\\":0,\\"agentlessVulSca\\":0,\\"agentlessVulCve\\":0,\\"containerSerious\\":0,\\"baselineHigh\\":0,\\"account\\":0,\\"baselineNum\\":6}
   */
  SecurityInfo?: string;
  Tags?: string[];
  /** @example 200 */
  Vendor?: number;
}

export interface ListKspmInstancesOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 55 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listKspmInstances({
 *   Criteria: '[{"name":"vulStatus","value":"YES","logicalExp":"AND"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 *   RegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const listKspmInstances: TypedRoute<ListKspmInstancesInput, ListKspmInstancesOutput, ListKspmInstancesHttp> = {
  name: "ListKspmInstances",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListKspmInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListKspmInstances as `client.http` calls it. */
export interface ListKspmInstancesHttp {
  "/ListKspmInstances": {
    post: {
      parameters: {
        query?: ListKspmInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListKspmInstancesOutput;
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
