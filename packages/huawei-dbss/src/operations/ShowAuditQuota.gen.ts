// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowAuditQuotaInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ShowAuditQuotaOutput {
  project_id?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  audit_quota?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  cpu?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  ram?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showAuditQuota();
 * ```
 * @deprecated
 * @throws CloudError
 */
export const showAuditQuota: TypedRoute<ShowAuditQuotaInput, ShowAuditQuotaOutput, ShowAuditQuotaHttp> = {
  name: "ShowAuditQuota",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/dbss/audit/quota",
  rest: "query",
  idempotent: true,
};

/** ShowAuditQuota as `client.http` calls it. */
export interface ShowAuditQuotaHttp {
  "/v1/{project_id}/dbss/audit/quota": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowAuditQuotaOutput;
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
