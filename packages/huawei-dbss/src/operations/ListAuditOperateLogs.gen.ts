// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, OperateLogInfo, TimeRangeBean } from "../schemas.gen.js";

export interface ListAuditOperateLogsInput {
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
  time: TimeRangeBean;
  user_name?: string;
  action?: "CREATE" | "DELETE" | "DOWNLOAD" | "UPDATE" | (string & {});
  result?: "success" | "fail" | (string & {});
  page: string;
  size: string;
}

export interface ListAuditOperateLogsOutput {
  total_num?: number;
  operate_log?: OperateLogInfo[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAuditOperateLogs({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   time: { end_time: "text" },
 *   page: "text",
 *   size: "text",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditOperateLogs: TypedRoute<
  ListAuditOperateLogsInput,
  ListAuditOperateLogsOutput,
  ListAuditOperateLogsHttp
> = {
  name: "ListAuditOperateLogs",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/{instance_id}/dbss/audit/operate-log",
  rest: "body",
  idempotent: false,
};

/** ListAuditOperateLogs as `client.http` calls it. */
export interface ListAuditOperateLogsHttp {
  "/v1/{project_id}/{instance_id}/dbss/audit/operate-log": {
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
          "application/json": Pick<
            ListAuditOperateLogsInput,
            "time" | "user_name" | "action" | "result" | "page" | "size"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditOperateLogsOutput;
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
