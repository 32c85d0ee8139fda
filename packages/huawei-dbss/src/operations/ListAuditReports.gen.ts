// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditReportsInput {
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
  name?: string;
  page: number;
  size: number;
}

export interface ListAuditReportsOutput {
  reports?: ReportInfo[];
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  total?: number;
}

export interface ReportInfo {
  report?: ReportBean;
}

export interface ReportBean {
  db_ids?: string;
  db_names?: string;
  end_time?: string;
  finish_time?: string;
  format?: "pdf" | "zip" | (string & {});
  id?: string;
  name?: string;
  percentum?: number;
  start_time?: string;
  template_type?: "PDF" | "ZIP" | (string & {});
  type?:
    | "AUDIT_REPORT_DAY"
    | "AUDIT_REPORT_WEEK"
    | "AUDIT_REPORT_MONTH"
    | "AUDIT_REPORT_YEAR"
    | "AUDIT_REPORT_REAL_TIME"
    | (string & {});
  url?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAuditReports({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   page: 1,
 *   size: 1,
 * });
 * ```
 * @throws CloudError
 */
export const listAuditReports: TypedRoute<ListAuditReportsInput, ListAuditReportsOutput, ListAuditReportsHttp> = {
  name: "ListAuditReports",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/reports/list",
  rest: "body",
  idempotent: false,
};

/** ListAuditReports as `client.http` calls it. */
export interface ListAuditReportsHttp {
  "/v1/{project_id}/audit/{instance_id}/reports/list": {
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
          "application/json": Pick<ListAuditReportsInput, "name" | "page" | "size">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditReportsOutput;
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
