// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowAuditQuotaNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ShowAuditQuotaNewOutput {
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
 * const result = await client.showAuditQuotaNew();
 * ```
 * @throws CloudError
 */
export const showAuditQuotaNew: TypedRoute<ShowAuditQuotaNewInput, ShowAuditQuotaNewOutput, ShowAuditQuotaNewHttp> = {
  name: "ShowAuditQuotaNew",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/quota",
  rest: "query",
  idempotent: true,
};

/** ShowAuditQuotaNew as `client.http` calls it. */
export interface ShowAuditQuotaNewHttp {
  "/v2/{project_id}/audit/quota": {
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
            "application/json": ShowAuditQuotaNewOutput;
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
