// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowAuditTopicReportSchedulerConfigInput {
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
  id: string;
}

export interface ShowAuditTopicReportSchedulerConfigOutput {
  scheduler?: SchedulerConfigBase;
  smn_effective?: boolean;
}

export interface SchedulerConfigBase {
  db_ids?: string;
  format?: "PDF" | "ZIP" | (string & {});
  frequency?:
    | "AUDIT_REPORT_DAY"
    | "AUDIT_REPORT_WEEK"
    | "AUDIT_REPORT_MONTH"
    | "AUDIT_REPORT_YEAR"
    | "AUDIT_REPORT_REAL_TIME"
    | (string & {});
  id?: string;
  mode?: "ONCE" | "CYCLE" | (string & {});
  notice?: "OFF" | "ON" | (string & {});
  start_time?: string;
  status?: "OFF" | "ON" | (string & {});
  topic_urn?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showAuditTopicReportSchedulerConfig({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const showAuditTopicReportSchedulerConfig: TypedRoute<
  ShowAuditTopicReportSchedulerConfigInput,
  ShowAuditTopicReportSchedulerConfigOutput,
  ShowAuditTopicReportSchedulerConfigHttp
> = {
  name: "ShowAuditTopicReportSchedulerConfig",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/{instance_id}/reports/tasks/{id}",
  rest: "query",
  idempotent: true,
};

/** ShowAuditTopicReportSchedulerConfig as `client.http` calls it. */
export interface ShowAuditTopicReportSchedulerConfigHttp {
  "/v2/{project_id}/audit/{instance_id}/reports/tasks/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowAuditTopicReportSchedulerConfigOutput;
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
