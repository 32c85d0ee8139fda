// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageListByBuildRiskInput {
  /** @example sas */
  Criteria?: string;
  /** @example RepoNamespace */
  CriteriaType?: "RepoNamespace" | "RepoName" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example no_user */
  RiskKey?: string;
  /** @example medium */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example 1 */
  Status?: 0 | 1 | 2 | (number & {});
}

export interface DescribeImageListByBuildRiskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: DescribeImageListByBuildRiskOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface DescribeImageListByBuildRiskOutputData {
  List?: DescribeImageListByBuildRiskOutputDataListItem[];
  PageInfo?: DescribeImageListByBuildRiskOutputDataPageInfo;
}

export interface DescribeImageListByBuildRiskOutputDataListItem {
  /** @example a5ccdd9b166b67e02954aa9b618fe19b7968bd56a15463d2ad7f2643ba5b**** */
  Digest?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1723710827000
   */
  FirstScanTime?: number;
  /** @example 39010**** */
  InstanceId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1723710827999
   */
  LastScanTime?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example test-tepo */
  RepoName?: string;
  /** @example namespace */
  RepoNamespace?: string;
  /** @example medium */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example 1 */
  Status?: 0 | 1 | 2 | (number & {});
  /** @example v1 */
  Tag?: string;
  /** @example 6ec898e6274f942e0e4a053eff1c**** */
  Uuid?: string;
}

export interface DescribeImageListByBuildRiskOutputDataPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 109 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageListByBuildRisk({
 *   Criteria: "sas",
 *   CriteriaType: "RepoNamespace",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskKey: "no_user",
 *   RiskLevel: "medium",
 *   Status: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeImageListByBuildRisk: TypedRoute<
  DescribeImageListByBuildRiskInput,
  DescribeImageListByBuildRiskOutput,
  DescribeImageListByBuildRiskHttp
> = {
  name: "DescribeImageListByBuildRisk",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageListByBuildRisk", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeImageListByBuildRisk as `client.http` calls it. */
export interface DescribeImageListByBuildRiskHttp {
  "/DescribeImageListByBuildRisk": {
    post: {
      parameters: {
        query?: DescribeImageListByBuildRiskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageListByBuildRiskOutput;
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
