// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditAlarmLogNewInput {
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
  /**
   * When the alarms were raised: either a range that ends now, or two times. With both the range counts, and the
   * times do nothing.
   */
  time: AlarmTime;
  /**
   * Only alarms of these levels. Without it all.
   * @example [
   * "HIGH",
   * "MEDIUM"
   * ]
   */
  risk?: AlarmLevel[];
  /** Only alarms of this kind. */
  type?: AlarmType;
  /** Only alarms that somebody has, or nobody has looked after. */
  status?: AlarmConfirmation;
  /**
   * Which page, from 1: the vendor's own programs count so in the list of operations.
   * @example 1
   */
  page: number;
  /**
   * How many alarms a page has. No limit is documented.
   * @example 100
   */
  size: number;
}

export interface ListAuditAlarmLogNewOutput {
  /**
   * Number of alarms on all pages.
   * @example 2
   */
  total_num?: number;
  /** The alarms of this page. */
  alarm_log?: AuditAlarm[];
}

/**
 * When the alarms were raised: either a range that ends now, or two times. With both the range counts, and the
 * times do nothing.
 */
export interface AlarmTime {
  /**
   * How far back from now.
   * - `HALF_HOUR`: 30 minutes
   * - `HOUR`: 1 hour
   * - `THREE_HOUR`: 3 hours
   * - `TWELVE_HOUR`: 12 hours
   * - `DAY`: 1 day
   * - `WEEK`: 1 week
   * - `MONTH`: 1 month
   * - or a value that the vendor added since
   * @example WEEK
   */
  time_range?: "HALF_HOUR" | "HOUR" | "THREE_HOUR" | "TWELVE_HOUR" | "DAY" | "WEEK" | "MONTH" | (string & {});
  /** Nothing before it, in UTC as yyyy-MM-dd HH:mm:ss; needs end_time. */
  start_time?: string;
  /** Nothing after it, in UTC as yyyy-MM-dd HH:mm:ss; needs start_time. */
  end_time?: string;
}

/**
 * How serious an alarm is.
 * - `HIGH`: most serious of the three levels
 * - `MEDIUM`: between LOW and HIGH
 * - `LOW`: least serious of the three levels
 * - or a value that the vendor added since
 */
export type AlarmLevel = "HIGH" | "MEDIUM" | "LOW" | (string & {});

/**
 * What an alarm is about.
 * - `RISK_RULE`: a rule matched a statement or a log-in
 * - `RISK_CPU`: the instance uses too much CPU
 * - `RISK_MEMORY`: the instance uses too much memory
 * - `RISK_DISK`: the instance uses too much of its disk
 * - `RISK_DISK_CAPACITY`: the disk will not hold six months of records
 * - `RISK_BACKUP`: a backup failed
 * - `AUDIT_QPS_OVERFLOW`: more traffic than the instance takes, so that records come late
 * - `RISK_AGENT`: something is wrong with an agent
 * - `AUDIT_BACKUP_FAILED`: the vendor's backup of the instance failed
 * - or a value that the vendor added since
 */
export type AlarmType =
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

/**
 * Whether somebody has looked after an alarm.
 * - `DONE`: somebody confirmed it
 * - `UNDO`: nobody did yet
 * - or a value that the vendor added since
 */
export type AlarmConfirmation = "DONE" | "UNDO" | (string & {});

/** An alarm, and what became of it. */
export interface AuditAlarm {
  /**
   * What SetAuditAlarmLogStatus and DeleteAuditAlarmLog take.
   * @example alarm-made-up-1
   */
  id?: string;
  /**
   * Whether its cause is still there. What people did about it is in alarm_status.
   * - `ON`: it is
   * - `OFF`: it is gone
   * - or a value that the vendor added since
   * @example ON
   */
  alarm_life?: "ON" | "OFF" | (string & {});
  /**
   * Whether people are told by mail.
   * @example true
   */
  send_email?: boolean;
  /** When it was raised. The form of the time is not documented. */
  alarm_time?: string;
  /** What an alarm is about. */
  alarm_type?: AlarmType;
  /** When its cause went away, if it did; see alarm_time for the form. */
  alarm_fix_time?: string;
  /** Whether somebody has looked after an alarm. */
  alarm_status?: AlarmConfirmation;
  /** How serious an alarm is. */
  alarm_risk?: AlarmLevel;
  /**
   * What happened, in words for people.
   * @example Log-in from outside
   */
  alarm_description?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * List the alarms of an audit instance.
 *
 * Page by page, the alarms of a time that all given filters match: risky statements that rules found, and
 * trouble of the instance itself, such as a full disk or a silent agent.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditAlarmLogNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   time: { time_range: "WEEK" },
 *   risk: ["HIGH", "MEDIUM"],
 *   status: "UNDO",
 *   page: 1,
 *   size: 100,
 * });
 * ```
 * @throws CloudError
 */
export const listAuditAlarmLogNew: TypedRoute<
  ListAuditAlarmLogNewInput,
  ListAuditAlarmLogNewOutput,
  ListAuditAlarmLogNewHttp
> = {
  name: "ListAuditAlarmLogNew",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/alarm-log",
  rest: "body",
  idempotent: true,
};

/**
 * Walk through `alarm_log` of all pages: `for await (const item of paginateListAuditAlarmLogNew(…))`.
 *
 * Each page is a call of listAuditAlarmLogNew, made when it is needed, until `total_num` is reached or one is
 * empty. `page`, the number of the first page, is 1 and `size` 100 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditAlarmLogNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   time: { time_range: "WEEK" },
 *   risk: ["HIGH", "MEDIUM"],
 *   status: "UNDO",
 *   page: 1,
 *   size: 100,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditAlarmLogNew: Pager<
  ListAuditAlarmLogNewInput,
  ListAuditAlarmLogNewOutput,
  AuditAlarm,
  "page" | "size"
> = {
  route: listAuditAlarmLogNew,
  position: "page",
  counts: "pages",
  first: 1,
  size: "size",
  defaultSize: 100,
  items: ["alarm_log"],
  total: ["total_num"],
  paginate,
};

/** ListAuditAlarmLogNew as `client.http` calls it. */
export interface ListAuditAlarmLogNewHttp {
  "/v2/{project_id}/audit/{instance_id}/alarm-log": {
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
          "application/json": Pick<ListAuditAlarmLogNewInput, "time" | "risk" | "type" | "status" | "page" | "size">;
        };
      };
      responses: {
        /** @description One page of alarms. */
        200: {
          content: {
            "application/json": ListAuditAlarmLogNewOutput;
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
