// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowAuditTaskStatusInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * Which summary. Upper and lower case differ.
   * - `risk`: risks found by the audit
   * - `audit`: audit instances
   */
  busi_type: "risk" | "audit";
}

export interface ShowAuditTaskStatusOutput {
  /**
   * Start of the run, probably in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  begin_time?: number;
  /**
   * Which summary.
   * - `risk`: risks found by the audit
   * - `audit`: audit instances
   * - or a value that the vendor added since
   */
  busi_type?: "risk" | "audit" | (string & {});
  /** Number of instances summed up so far. */
  completed_num?: number;
  /**
   * End of the run; see begin_time.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  end_time?: number;
  /** Id of the run. */
  id?: bigint;
  /** Id of the project that the path names. */
  project_id?: string;
  /**
   * Start of the period that is summed up, as UpdateAuditTaskStatus took it.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  query_begin_time?: number;
  /**
   * End of the period that is summed up; see query_begin_time.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  query_end_time?: number;
  /**
   * How the run is doing.
   * - `0`: ready to begin
   * - `1`: under way
   * - `2`: done
   * - `3`: failed
   * - or a value that the vendor added since
   */
  task_status?: "0" | "1" | "2" | "3" | (string & {});
  /**
   * Position of the switch.
   * - `on`: task enabled
   * - `off`: task disabled
   * - or a value that the vendor added since
   */
  task_switch?: "on" | "off" | (string & {});
  /** Number of instances to sum up. */
  total_num?: number;
}

/**
 * Ask how the task that sums up audit data is doing.
 *
 * Tells whether the summary task of a project is switched on, and how its last run is doing.
 * UpdateAuditTaskStatus switches and runs it, under /v1.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showAuditTaskStatus({ busi_type: "risk" });
 * ```
 * @throws CloudError
 * @see https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html
 */
export const showAuditTaskStatus: TypedRoute<
  ShowAuditTaskStatusInput,
  ShowAuditTaskStatusOutput,
  ShowAuditTaskStatusHttp
> = {
  name: "ShowAuditTaskStatus",
  method: "GET",
  path: "/v3/{project_id}/audit/summary/{busi_type}/task-status",
  rest: "query",
  idempotent: true,
  convert: [[["id"], "bigint"]],
};

/** ShowAuditTaskStatus as `client.http` calls it. */
export interface ShowAuditTaskStatusHttp {
  "/v3/{project_id}/audit/summary/{busi_type}/task-status": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          busi_type: "risk" | "audit";
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The switch and the last run. */
        200: {
          content: {
            "application/json": ShowAuditTaskStatusOutput;
          };
        };
        /** @description A parameter is wrong. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description Signature or token was not accepted. */
        401: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
