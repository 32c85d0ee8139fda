// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface UpdateAuditRiskBucketPathInput {
  domain_id: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
  backup_domain_id?: string;
  bucket_name: string;
  bucket_root_path?: string;
}

export interface UpdateAuditRiskBucketPathOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateAuditRiskBucketPath({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   domain_id: "text",
 *   bucket_name: "text",
 * });
 * ```
 * @throws CloudError
 */
export const updateAuditRiskBucketPath: TypedRoute<
  UpdateAuditRiskBucketPathInput,
  UpdateAuditRiskBucketPathOutput,
  UpdateAuditRiskBucketPathHttp
> = {
  name: "UpdateAuditRiskBucketPath",
  tier: "drafted",
  method: "POST",
  path: "/v1/{domain_id}/audit/{instance_id}/backup/risk/global/bucket-path",
  rest: "body",
  idempotent: false,
};

/** UpdateAuditRiskBucketPath as `client.http` calls it. */
export interface UpdateAuditRiskBucketPathHttp {
  "/v1/{domain_id}/audit/{instance_id}/backup/risk/global/bucket-path": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          domain_id: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<
            UpdateAuditRiskBucketPathInput,
            "backup_domain_id" | "bucket_name" | "bucket_root_path"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateAuditRiskBucketPathOutput;
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
