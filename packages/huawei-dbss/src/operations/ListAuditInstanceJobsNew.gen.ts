// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, JobBean } from "../schemas.gen.js";

export interface ListAuditInstanceJobsNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  resource_id: string;
}

export interface ListAuditInstanceJobsNewOutput {
  jobs?: JobBean[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditInstanceJobsNew({ resource_id: "text" });
 * ```
 * @throws CloudError
 */
export const listAuditInstanceJobsNew: TypedRoute<
  ListAuditInstanceJobsNewInput,
  ListAuditInstanceJobsNewOutput,
  ListAuditInstanceJobsNewHttp
> = {
  name: "ListAuditInstanceJobsNew",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/{resource_id}/jobs",
  rest: "query",
  idempotent: true,
};

/** ListAuditInstanceJobsNew as `client.http` calls it. */
export interface ListAuditInstanceJobsNewHttp {
  "/v1/{project_id}/audit/{resource_id}/jobs": {
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
            "application/json": ListAuditInstanceJobsNewOutput;
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
