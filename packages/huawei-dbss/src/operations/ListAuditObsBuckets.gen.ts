// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditObsBucketsInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ListAuditObsBucketsOutput {
  obs_list?: ObsBucketObject[];
}

export interface ObsBucketObject {
  bucket_name?: string;
  location?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditObsBuckets();
 * ```
 * @throws CloudError
 */
export const listAuditObsBuckets: TypedRoute<
  ListAuditObsBucketsInput,
  ListAuditObsBucketsOutput,
  ListAuditObsBucketsHttp
> = {
  name: "ListAuditObsBuckets",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/backup/obs-buckets",
  rest: "query",
  idempotent: true,
};

/** ListAuditObsBuckets as `client.http` calls it. */
export interface ListAuditObsBucketsHttp {
  "/v2/{project_id}/audit/backup/obs-buckets": {
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
            "application/json": ListAuditObsBucketsOutput;
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
