// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditAlarmLogInput {
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
  time: AlarmLogRequestTime;
  risk?: ("LOW" | "MEDIUM" | "HIGH" | (string & {}))[];
  type?:
    | "RISK_RULE"
    | "RISK_CPU"
    | "RISK_MEMORY"
    | "RISK_DISK"
    | "RISK_DISK_CAPACITY"
    | "RISK_BACKUP"
    | "AUDIT_QPS_OVERFLOW"
    | "RISK_AGENT"
    | "AUDIT_BACKUP_FAILED"
    | (string & {});
  status?: "DONE" | "UNDO" | (string & {});
  page: number;
  size: number;
}

export interface ListAuditAlarmLogOutput {
  total_num?: number;
  alarm_log?: AlarmLogResponseAlarmLog[];
}

export interface AlarmLogRequestTime {
  time_range?: "HALF_HOUR" | "HOUR" | "THREE_HOUR" | "TWELVE_HOUR" | "DAY" | "WEEK" | "MONTH" | (string & {});
  start_time?: string;
  end_time?: string;
}

export interface AlarmLogResponseAlarmLog {
  id?: string;
  alarmLife?: "ON" | "OFF" | (string & {});
  sendEmail?: boolean;
  alarm_time?: string;
  alarm_type?:
    | "RISK_RULE"
    | "RISK_CPU"
    | "RISK_MEMORY"
    | "RISK_DISK"
    | "RISK_DISK_CAPACITY"
    | "RISK_BACKUP"
    | "AUDIT_QPS_OVERFLOW"
    | "RISK_AGENT"
    | "AUDIT_BACKUP_FAILED"
    | (string & {});
  alarm_fix_time?: string;
  alarm_status?: "DONE" | "UNDO" | (string & {});
  alarm_risk?: "LOW" | "MEDIUM" | "HIGH" | (string & {});
  alarm_description?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAuditAlarmLog({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   time: { time_range: "HALF_HOUR" },
 *   page: 1,
 *   size: 1,
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditAlarmLog: TypedRoute<ListAuditAlarmLogInput, ListAuditAlarmLogOutput, ListAuditAlarmLogHttp> = {
  name: "ListAuditAlarmLog",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/{instance_id}/audit/alarm-log",
  rest: "body",
  idempotent: false,
};

/** ListAuditAlarmLog as `client.http` calls it. */
export interface ListAuditAlarmLogHttp {
  "/v1/{project_id}/{instance_id}/audit/alarm-log": {
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
          "application/json": Pick<ListAuditAlarmLogInput, "time" | "risk" | "type" | "status" | "page" | "size">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditAlarmLogOutput;
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
