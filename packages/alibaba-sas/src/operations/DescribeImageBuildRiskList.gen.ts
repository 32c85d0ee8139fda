// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageBuildRiskListInput {
  /** @example no_user */
  Criteria?: string;
  /** @example RiskKeyName */
  CriteriaType?: "RiskKeyName" | "RiskClassName" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example medium */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
}

export interface DescribeImageBuildRiskListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: DescribeImageBuildRiskListOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface DescribeImageBuildRiskListOutputData {
  List?: DescribeImageBuildRiskListOutputDataListItem[];
  PageInfo?: DescribeImageBuildRiskListOutputDataPageInfo;
}

export interface DescribeImageBuildRiskListOutputDataListItem {
  /** @example 2 */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1723710827000
   */
  FirstScanTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1723710827999
   */
  LastScanTime?: number;
  /** @example other */
  RiskClass?: string;
  /** @example other */
  RiskClassName?: string;
  /** @example no_user */
  RiskKey?: string;
  /** @example no_user */
  RiskKeyName?: string;
  /** @example medium */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example 1 */
  UnprocessedNum?: number;
}

export interface DescribeImageBuildRiskListOutputDataPageInfo {
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
 * const result = await client.describeImageBuildRiskList({
 *   Criteria: "no_user",
 *   CriteriaType: "RiskKeyName",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskLevel: "medium",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageBuildRiskList: TypedRoute<
  DescribeImageBuildRiskListInput,
  DescribeImageBuildRiskListOutput,
  DescribeImageBuildRiskListHttp
> = {
  name: "DescribeImageBuildRiskList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageBuildRiskList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeImageBuildRiskList as `client.http` calls it. */
export interface DescribeImageBuildRiskListHttp {
  "/DescribeImageBuildRiskList": {
    post: {
      parameters: {
        query?: DescribeImageBuildRiskListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageBuildRiskListOutput;
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
