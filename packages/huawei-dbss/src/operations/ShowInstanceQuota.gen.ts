// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowInstanceQuotaInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ShowInstanceQuotaOutput {
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  cpu?: number;
  project_id?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  quota?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  ram?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showInstanceQuota();
 * ```
 * @throws CloudError
 */
export const showInstanceQuota: TypedRoute<ShowInstanceQuotaInput, ShowInstanceQuotaOutput, ShowInstanceQuotaHttp> = {
  name: "ShowInstanceQuota",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/instance/quota",
  rest: "query",
  idempotent: true,
};

/** ShowInstanceQuota as `client.http` calls it. */
export interface ShowInstanceQuotaHttp {
  "/v1/{project_id}/instance/quota": {
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
            "application/json": ShowInstanceQuotaOutput;
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
