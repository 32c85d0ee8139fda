// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetAttackPathEventStatisticsInput = {};

export interface GetAttackPathEventStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  SeriousPathRiskNum?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  TotalAssetRiskNum?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalPathRiskNum?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getAttackPathEventStatistics();
 * ```
 * @throws CloudError
 */
export const getAttackPathEventStatistics: TypedRoute<
  GetAttackPathEventStatisticsInput,
  GetAttackPathEventStatisticsOutput,
  GetAttackPathEventStatisticsHttp
> = {
  name: "GetAttackPathEventStatistics",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAttackPathEventStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetAttackPathEventStatistics as `client.http` calls it. */
export interface GetAttackPathEventStatisticsHttp {
  "/GetAttackPathEventStatistics": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAttackPathEventStatisticsOutput;
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
