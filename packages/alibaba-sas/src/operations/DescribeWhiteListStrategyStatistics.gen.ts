// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWhiteListStrategyStatisticsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 183.63.XX.XX */
  SourceIp?: string;
  /** @example 3645 */
  StrategyIds?: string;
}

export interface DescribeWhiteListStrategyStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  Strategies?: DescribeWhiteListStrategyStatisticsOutputStrategiesItem[];
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeWhiteListStrategyStatisticsOutputStrategiesItem {
  /** @example 9 */
  AssetCount?: number;
  /** @example 80 */
  Progress?: number;
  /** @example 1 */
  Status?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example 11906 */
  StrategyId?: bigint;
  /** @example win */
  StrategyName?: string;
  /** @example 9 */
  StudyTime?: number;
  /** @example 1 */
  SuspiciousProcCount?: number;
  /** @example 2 */
  TrustProcCount?: number;
  /** @example 2 */
  VirusProcCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeWhiteListStrategyStatistics({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   SourceIp: "183.63.XX.XX",
 *   StrategyIds: "3645",
 * });
 * ```
 * @throws CloudError
 */
export const describeWhiteListStrategyStatistics: TypedRoute<
  DescribeWhiteListStrategyStatisticsInput,
  DescribeWhiteListStrategyStatisticsOutput,
  DescribeWhiteListStrategyStatisticsHttp
> = {
  name: "DescribeWhiteListStrategyStatistics",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWhiteListStrategyStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Strategies", "*", "StrategyId"], "bigint"]],
};

/** DescribeWhiteListStrategyStatistics as `client.http` calls it. */
export interface DescribeWhiteListStrategyStatisticsHttp {
  "/DescribeWhiteListStrategyStatistics": {
    post: {
      parameters: {
        query?: DescribeWhiteListStrategyStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWhiteListStrategyStatisticsOutput;
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
