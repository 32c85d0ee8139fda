// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, JobBean } from "../schemas.gen.js";

export interface ListAuditInstanceJobsInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  resource_id: string;
}

export interface ListAuditInstanceJobsOutput {
  jobs?: JobBean[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditInstanceJobs({ resource_id: "text" });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditInstanceJobs: TypedRoute<
  ListAuditInstanceJobsInput,
  ListAuditInstanceJobsOutput,
  ListAuditInstanceJobsHttp
> = {
  name: "ListAuditInstanceJobs",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/dbss/audit/jobs/{resource_id}",
  rest: "query",
  idempotent: true,
};

/** ListAuditInstanceJobs as `client.http` calls it. */
export interface ListAuditInstanceJobsHttp {
  "/v1/{project_id}/dbss/audit/jobs/{resource_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          resource_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditInstanceJobsOutput;
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
