// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowAuditBackRiskTemplateInput {
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
  db_id: string;
}

export interface ShowAuditBackRiskTemplateOutput {
  db_id?: string;
  db_ip?: string;
  db_name?: string;
  db_port?: number;
  id?: string;
  status?: 0 | 1 | (number & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showAuditBackRiskTemplate({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   db_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const showAuditBackRiskTemplate: TypedRoute<
  ShowAuditBackRiskTemplateInput,
  ShowAuditBackRiskTemplateOutput,
  ShowAuditBackRiskTemplateHttp
> = {
  name: "ShowAuditBackRiskTemplate",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/{instance_id}/backup/risk/template/{db_id}",
  rest: "query",
  idempotent: true,
};

/** ShowAuditBackRiskTemplate as `client.http` calls it. */
export interface ShowAuditBackRiskTemplateHttp {
  "/v1/{project_id}/audit/{instance_id}/backup/risk/template/{db_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
          db_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowAuditBackRiskTemplateOutput;
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
