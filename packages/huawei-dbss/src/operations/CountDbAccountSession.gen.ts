// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { Duration, ErrorResponse } from "../schemas.gen.js";

export interface CountDbAccountSessionInput {
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
  db_id?: string[];
  time: Duration;
}

export type CountDbAccountSessionOutput = ReportAccountSessionNew[];

export interface ReportAccountSessionNew {
  db_id?: string;
  db_ip?: string;
  db_name?: string;
  db_user?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  session_num?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.countDbAccountSession({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   time: { end_time: "text" },
 * });
 * ```
 * @throws CloudError
 */
export const countDbAccountSession: TypedRoute<
  CountDbAccountSessionInput,
  CountDbAccountSessionOutput,
  CountDbAccountSessionHttp
> = {
  name: "CountDbAccountSession",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/statistics/session/db-account",
  rest: "body",
  idempotent: false,
  returns: "list",
};

/** CountDbAccountSession as `client.http` calls it. */
export interface CountDbAccountSessionHttp {
  "/v1/{project_id}/audit/{instance_id}/statistics/session/db-account": {
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
          "application/json": Pick<CountDbAccountSessionInput, "db_id" | "time">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CountDbAccountSessionOutput;
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
