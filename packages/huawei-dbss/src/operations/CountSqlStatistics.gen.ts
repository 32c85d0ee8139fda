// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { Duration, ErrorResponse } from "../schemas.gen.js";

export interface CountSqlStatisticsInput {
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

export interface CountSqlStatisticsOutput {
  generate_time?: string;
  sql_statistics?: SQLStatisticsBean[];
  status?: "FINISHED" | "RUNNING" | (string & {});
}

export interface SQLStatisticsBean {
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  delete_num?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  insert_num?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  other_num?: number;
  period?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  select_num?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  update_num?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): one source only tells of SQLStatisticsBean.delete_num,
 * SQLStatisticsBean.insert_num, SQLStatisticsBean.other_num and 3 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.countSqlStatistics({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   regenerate: 1,
 *   time: { end_time: "text" },
 * });
 * ```
 * @throws CloudError
 */
export const countSqlStatistics: TypedRoute<
  CountSqlStatisticsInput,
  CountSqlStatisticsOutput,
  CountSqlStatisticsHttp
> = {
  name: "CountSqlStatistics",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/statistics/trend/sql-type",
  rest: "body",
  idempotent: false,
};

/** CountSqlStatistics as `client.http` calls it. */
export interface CountSqlStatisticsHttp {
  "/v1/{project_id}/audit/{instance_id}/statistics/trend/sql-type": {
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
          "application/json": Pick<CountSqlStatisticsInput, "db_id" | "regenerate" | "time">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CountSqlStatisticsOutput;
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
