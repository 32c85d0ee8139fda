// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface UpdateAuditTopicReportSchedulerConfigInput {
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
  scheduler: SchedulerBean;
}

export interface UpdateAuditTopicReportSchedulerConfigOutput {
  status?: "success" | "fail" | (string & {});
}

export interface SchedulerBean {
  db_ids?: string;
  format: string;
  frequency: string;
  id: string;
  mode: string;
  notice: "OFF" | "ON" | (string & {});
  start_time: string;
  status: string;
  topic_urn: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateAuditTopicReportSchedulerConfig({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   scheduler: {
 *     format: "text",
 *     frequency: "text",
 *     id: "text",
 *     mode: "text",
 *     notice: "OFF",
 *     start_time: "text",
 *     status: "text",
 *     topic_urn: "text",
 *   },
 * });
 * ```
 * @throws CloudError
 */
export const updateAuditTopicReportSchedulerConfig: TypedRoute<
  UpdateAuditTopicReportSchedulerConfigInput,
  UpdateAuditTopicReportSchedulerConfigOutput,
  UpdateAuditTopicReportSchedulerConfigHttp
> = {
  name: "UpdateAuditTopicReportSchedulerConfig",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/reports/task",
  rest: "body",
  idempotent: false,
};

/** UpdateAuditTopicReportSchedulerConfig as `client.http` calls it. */
export interface UpdateAuditTopicReportSchedulerConfigHttp {
  "/v1/{project_id}/audit/{instance_id}/reports/task": {
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
          "application/json": Pick<UpdateAuditTopicReportSchedulerConfigInput, "scheduler">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateAuditTopicReportSchedulerConfigOutput;
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
