// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { Duration, ErrorResponse } from "../schemas.gen.js";

export interface CountRiskTrendStatisticsInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
  db_id?: string;
  regenerate: 1 | 0 | (number & {});
  time: Duration;
}

export interface CountRiskTrendStatisticsOutput {
  generate_time?: string;
  risk_statistics?: RiskStatisticsBean[];
  status?: "FINISHED" | "RUNNING" | (string & {});
}

export interface RiskStatisticsBean {
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  high_risk_num?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  low_risk_num?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  middle_risk_num?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  no_risk_num?: number;
  period?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.countRiskTrendStatistics({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   regenerate: 1,
 *   time: { end_time: "text" },
 * });
 * ```
 * @throws CloudError
 */
export const countRiskTrendStatistics: TypedRoute<
  CountRiskTrendStatisticsInput,
  CountRiskTrendStatisticsOutput,
  CountRiskTrendStatisticsHttp
> = {
  name: "CountRiskTrendStatistics",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/statistics/trend/risk-level",
  rest: "body",
  idempotent: false,
};

/** CountRiskTrendStatistics as `client.http` calls it. */
export interface CountRiskTrendStatisticsHttp {
  "/v1/{project_id}/audit/{instance_id}/statistics/trend/risk-level": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<CountRiskTrendStatisticsInput, "db_id" | "regenerate" | "time">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CountRiskTrendStatisticsOutput;
          };
        };
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
