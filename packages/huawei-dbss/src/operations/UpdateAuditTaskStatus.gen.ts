// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface UpdateAuditTaskStatusInput {
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
  /**
   * New position of the switch. Required if oper_type is `switch`.
   * - `on`: task enabled
   * - `off`: task disabled
   * - or a value that the vendor added since
   * @example on
   */
  code?: "on" | "off" | (string & {});
  /**
   * What to do.
   * - `switch`: enable or disable the task
   * - `execute`: bring the summary up to date now
   * - or a value that the vendor added since
   * @example switch
   */
  oper_type: "switch" | "execute" | (string & {});
  /**
   * Start of the period to sum up; probably milliseconds since 1970, and only used by `execute`.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  query_begin_time?: number;
  /**
   * End of the period to sum up; see query_begin_time.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  query_end_time?: number;
}

/**
 * Switch or run the task that sums up audit data.
 *
 * Switches the summary task of a project on or off, or runs it at once. ShowAuditTaskStatus reads its state,
 * under /v3.
 *
 * Not safe to repeat.
 * @example
 * ```ts
 * await client.updateAuditTaskStatus({
 *   busi_type: "risk",
 *   code: "on",
 *   oper_type: "switch",
 * });
 * ```
 * @throws CloudError
 * @see https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html
 */
export const updateAuditTaskStatus: TypedRoute<UpdateAuditTaskStatusInput, void, UpdateAuditTaskStatusHttp> = {
  name: "UpdateAuditTaskStatus",
  method: "POST",
  path: "/v1/{project_id}/audit/summary/{busi_type}/task-status",
  rest: "body",
  requiredWhen: [["oper_type", "switch", ["code"]]],
  idempotent: false,
  returns: "nothing",
};

/** UpdateAuditTaskStatus as `client.http` calls it. */
export interface UpdateAuditTaskStatusHttp {
  "/v1/{project_id}/audit/summary/{busi_type}/task-status": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          busi_type: "risk" | "audit";
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<
            UpdateAuditTaskStatusInput,
            "code" | "oper_type" | "query_begin_time" | "query_end_time"
          >;
        };
      };
      responses: {
        /** @description Done. There is no body to rely on; it may be empty, `{}` or text. */
        200: {
          content?: never;
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
