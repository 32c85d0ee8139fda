// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVersionConfigInput {
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 192.0.XX.XX */
  SourceIp?: string;
}

export interface DescribeVersionConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  AgentlessCapacity?: number;
  /** @example 1 */
  AllowPartialBuy?: 0 | 1 | (number & {});
  /** @example 160 */
  AntiRansomwareCapacity?: number;
  /** @example 1 */
  AntiRansomwareService?: 0 | 1 | (number & {});
  /** @example 2 */
  AppWhiteList?: 0 | 2 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  AppWhiteListAuthCount?: number;
  /** @example 30 */
  AssetLevel?: number;
  /** @example 1 */
  CanTryPostPaidPackage?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  CspmCapacity?: number;
  /** @example 100 */
  CspmInstanceCapacity?: number;
  /** @example 1 */
  HighestVersion?: 1 | 3 | 5 | 6 | 7 | 10 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  HoneypotCapacity?: number;
  /** @example 100 */
  HybridPaidModuleSwitchMap?: number;
  HybridPaidStatus?: number;
  /** @example 100 */
  HybridSwitch?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 8954
   */
  ImageScanCapacity?: number;
  /** @example 0 */
  InstanceBuyType?: 0 | 1 | (number & {});
  /** @example sas-vg6hafdsafs**** */
  InstanceId?: string;
  /** @example 100 */
  IntelligentAnalysisFlow?: number;
  /** @example true */
  IsNewContainerVersion?: boolean;
  /** @example true */
  IsNewMultiVersion?: boolean;
  /** @example false */
  IsOverBalance?: boolean;
  /** @example true */
  IsPostpay?: boolean;
  /** @example 0 */
  IsTrialVersion?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1603934844000
   */
  LastTrailEndTime?: number;
  /** @example 5000 */
  MVAuthCount?: number;
  /** @example 40 */
  MVUnusedAuthCount?: number;
  /** @example 7 */
  MergedVersion?: 1 | 6 | 5 | 3 | 7 | (number & {});
  /** @example null */
  MultiVersion?: string;
  /** @example 100 */
  NewPostPaidCspm?: number;
  /** @example 1 */
  NewThreatAnalysis?: 0 | 1 | (number & {});
  /** @example 10 */
  OnboardedAssets?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1657244824669
   */
  OpenTime?: number;
  /** @example 7 */
  PostPayHostVersion?: 1 | 3 | 5 | 6 | 7 | (number & {});
  /** @example postpay-sas-** */
  PostPayInstanceId?: string;
  /** @example {"VUL":1} */
  PostPayModuleSwitch?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1698915219000
   */
  PostPayOpenTime?: number;
  /** @example 1 */
  PostPayStatus?: 1 | 2 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  RaspCapacity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1625846400000
   */
  ReleaseTime?: number;
  /** @example 1 */
  SasLog?: 0 | 1 | (number & {});
  /** @example 0 */
  SasScreen?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  SdkCapacity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10240
   */
  SlsCapacity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 25
   */
  ThreatAnalysisCapacity?: number;
  /** @example 10 */
  ThreatAnalysisFlow?: number;
  /** @example 0 */
  UserDefinedAlarms?: 0 | 2 | (number & {});
  /** @example 3 */
  Version?: 1 | 3 | 5 | 6 | 7 | 8 | 10 | (number & {});
  /** @example 10 */
  VmCores?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  VulFixCapacity?: number;
  /** @example 0 */
  WebLock?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  WebLockAuthCount?: number;
}

/**
 * The documented error codes of DescribeVersionConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVersionConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVersionConfig with one of its documented codes. */
export const isDescribeVersionConfigError: ErrorGuard<DescribeVersionConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeVersionConfig", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22):
 * two sources disagree about ResourceDirectoryAccountId (type); one source only tells of CspmInstanceCapacity,
 * HybridPaidModuleSwitchMap, HybridPaidStatus and 2 more; no source tells the width of CspmInstanceCapacity,
 * HybridPaidModuleSwitchMap, HybridPaidStatus and 2 more.
 *
 * Permission: `yundun-sas:DescribeVersionConfig`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVersionConfig({ SourceIp: "192.0.XX.XX" });
 * ```
 * @throws CloudError
 */
export const describeVersionConfig: TypedRoute<
  DescribeVersionConfigInput,
  DescribeVersionConfigOutput,
  DescribeVersionConfigHttp
> = {
  name: "DescribeVersionConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVersionConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVersionConfig as `client.http` calls it. */
export interface DescribeVersionConfigHttp {
  "/DescribeVersionConfig": {
    post: {
      parameters: {
        query?: DescribeVersionConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVersionConfigOutput;
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
