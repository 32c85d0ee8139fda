// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCloudAssetDetailInput {
  /** @example 0 */
  AssetSubType?: number;
  /** @example 14 */
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
    | 15
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
  CloudAssetInstances?: GetCloudAssetDetailInputCloudAssetInstancesItem[];
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface GetCloudAssetDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Count?: number;
  Instances?: GetCloudAssetDetailOutputInstancesItem[];
}

export interface GetCloudAssetDetailInputCloudAssetInstancesItem {
  /** @example sg-wz9hf86vbzbrrde7**** */
  InstanceId?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
}

export interface GetCloudAssetDetailOutputInstancesItem {
  /** @example NO */
  AlarmStatus?: "YES" | "NO" | (string & {});
  /** @example 0 */
  AssetSubType?: number;
  /** @example INSTANCE */
  AssetSubTypeName?: string;
  /** @example 3 */
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
    | 15
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
  /** @example RDS */
  AssetTypeName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1607365213000
   */
  CreatedTime?: number;
  /** @example https://rdsnext.console.aliyun.com/detail/rm-uf6t6u05n6g48****\/basicInfo?region=cn-shanghai */
  DetailLink?: string;
  /** @example rm-uf6t6u05n6g48**** */
  InstanceId?: string;
  /** @example yztest-l*** */
  InstanceName?: string;
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /**
   * @example {"owner":{"displayName":"123","id":"123"},"intranetEndpoint":"oss-cn-shanghai-internal.aliyuncs.com","extranetEndpoint":"oss-cn-shanghai.aliyuncs.com","storageClass":"Standard","name":"test","location":"oss-cn-shanghai","creationDate":1629882579000,"region":"cn-shanghai"}
   */
  OriginalAssetInfo?: string;
  /** @example cn-hanghzou */
  RegionId?: string;
  /** @example NO */
  RiskStatus?: "YES" | "NO" | (string & {});
  /**
   * @example {\\"seriousNum\\":0,\\"appNum\\":0,\\"baselineMedium\\":0,\\"remindNum\\":0,\\"imageVulNntf\\":0,\\"cveNum\\":0,\\"vul\\":0,\\"uuid\\":\\"rm-uf6t6u05n6g485o70\\",\\"emgNum\\":0,\\"weakPWNum\\":0,\\"imageMaliciousFileRemind\\":0,\\"imageBaselineMedium\\":0,\\"laterVulCount\\":0,\\"cmsNum\\":0,\\"imageMaliciousFileSerious\\":0,\\"agentlessMalicious\\":0,\\"suspNum\\":0,\\"imageBaselineHigh\\":0,\\"asapVulCount\\":0,\\"imageVulLater\\":0,\\"agentlessAll\\":0,\\"sysNum\\":0,\\"containerLater\\":0,\\"containerSuspicious\\":0,\\"imageBaselineNum\\":0,\\"newSuspicious\\":0,\\"nntfVulCount\\":0,\\"scaNum\\":0,\\"containerNntf\\":0,\\"health\\":0,\\"trojan\\":0,\\"suspicious\\":0,\\"imageMaliciousFileSuspicious\\":0,\\"containerRemind\\":0,\\"baselineLow\\":0,\\"imageVulAsap\\":0,\\"imageBaselineLow\\":0,\\"containerAsap\\":0,\\"agentlessBaseline\\":0,\\"agentlessVulSca\\":0,\\"agentlessVulCve\\":0,\\"containerSerious\\":0,\\"baselineHigh\\":0,\\"account\\":0,\\"baselineNum\\":6}
   */
  SecurityInfo?: string;
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
  /** @example 123 */
  VendorUid?: string;
  /** @example test */
  VendorUserName?: string;
}

/**
 * The documented error codes of GetCloudAssetDetail.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type GetCloudAssetDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCloudAssetDetail with one of its documented codes. */
export const isGetCloudAssetDetailError: ErrorGuard<GetCloudAssetDetailErrorCode> = (error) =>
  isCloudError(error, "GetCloudAssetDetail", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about AssetSubType (required), AssetType (required), CloudAssetInstances[].InstanceId (required) and
 * 1 more.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCloudAssetDetail({
 *   AssetSubType: 0,
 *   AssetType: 14,
 *   Vendor: 0,
 * });
 * ```
 * @throws CloudError
 */
export const getCloudAssetDetail: TypedRoute<
  GetCloudAssetDetailInput,
  GetCloudAssetDetailOutput,
  GetCloudAssetDetailHttp
> = {
  name: "GetCloudAssetDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCloudAssetDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetCloudAssetDetail as `client.http` calls it. */
export interface GetCloudAssetDetailHttp {
  "/GetCloudAssetDetail": {
    post: {
      parameters: {
        query?: GetCloudAssetDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCloudAssetDetailOutput;
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
