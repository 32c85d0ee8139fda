// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetDockerhubImageRiskStatisticInput {
  Types?: string[];
}

export interface GetDockerhubImageRiskStatisticOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RiskRankInfo?: GetDockerhubImageRiskStatisticOutputRiskRankInfo;
}

export interface GetDockerhubImageRiskStatisticOutputRiskRankInfo {
  /** @example 1 */
  Baseline?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1693997625000
   */
  ScanTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1693997625000
   */
  ScanTimeTimestamp?: number;
  /** @example 1 */
  TotalScanned?: number;
  /** @example 1 */
  VulAsap?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getDockerhubImageRiskStatistic();
 * ```
 * @throws CloudError
 */
export const getDockerhubImageRiskStatistic: TypedRoute<
  GetDockerhubImageRiskStatisticInput,
  GetDockerhubImageRiskStatisticOutput,
  GetDockerhubImageRiskStatisticHttp
> = {
  name: "GetDockerhubImageRiskStatistic",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetDockerhubImageRiskStatistic", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetDockerhubImageRiskStatistic as `client.http` calls it. */
export interface GetDockerhubImageRiskStatisticHttp {
  "/GetDockerhubImageRiskStatistic": {
    post: {
      parameters: {
        query?: GetDockerhubImageRiskStatisticInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetDockerhubImageRiskStatisticOutput;
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
