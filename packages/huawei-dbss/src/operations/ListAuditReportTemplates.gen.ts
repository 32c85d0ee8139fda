// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditReportTemplatesInput {
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
}

export interface ListAuditReportTemplatesOutput {
  os_type?: string;
  templates?: TemplateInfo[];
}

export interface TemplateInfo {
  template?: TemplateBean;
}

export interface TemplateBean {
  db_ids?: string;
  db_names?: string;
  desc?: string;
  frequency?: string;
  group?: "COMPREHENSIVE" | "COMPLIANCE" | "DB_SPECIAL" | "CLIENT_SPECIAL" | "SQL_SPECIAL" | (string & {});
  id?: string;
  name?: string;
  status?: "OFF" | "ON" | (string & {});
  type?:
    | "COMPREHENSIVE"
    | "COMPLIANCE"
    | "SOX"
    | "PCI"
    | "DB_ANALYSIS"
    | "CLIENT_IP_ANALYSIS"
    | "SQL_DCL_COMMAND"
    | "SQL_DDL_COMMAND"
    | "SQL_DML_COMMAND"
    | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditReportTemplates({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const listAuditReportTemplates: TypedRoute<
  ListAuditReportTemplatesInput,
  ListAuditReportTemplatesOutput,
  ListAuditReportTemplatesHttp
> = {
  name: "ListAuditReportTemplates",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/{instance_id}/reports/templates",
  rest: "query",
  idempotent: true,
};

/** ListAuditReportTemplates as `client.http` calls it. */
export interface ListAuditReportTemplatesHttp {
  "/v2/{project_id}/audit/{instance_id}/reports/templates": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditReportTemplatesOutput;
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
