// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface CreateReportInput {
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
  db_ids?: string;
  end_date?: string;
  end_time: string;
  start_date?: string;
  start_time: string;
  template_id: string;
}

export interface CreateReportOutput {
  result?: "success" | "failed" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createReport({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   end_time: "text",
 *   start_time: "text",
 *   template_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const createReport: TypedRoute<CreateReportInput, CreateReportOutput, CreateReportHttp> = {
  name: "CreateReport",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/reports/create",
  rest: "body",
  idempotent: false,
};

/** CreateReport as `client.http` calls it. */
export interface CreateReportHttp {
  "/v1/{project_id}/audit/{instance_id}/reports/create": {
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
            CreateReportInput,
            "db_ids" | "end_date" | "end_time" | "start_date" | "start_time" | "template_id"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateReportOutput;
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
