// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowBackupRiskBucketPathInput {
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
}

export interface ShowBackupRiskBucketPathOutput {
  backup_domain_id?: string;
  bucket_name?: string;
  bucket_root_path?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showBackupRiskBucketPath({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const showBackupRiskBucketPath: TypedRoute<
  ShowBackupRiskBucketPathInput,
  ShowBackupRiskBucketPathOutput,
  ShowBackupRiskBucketPathHttp
> = {
  name: "ShowBackupRiskBucketPath",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/{instance_id}/backup/risk/bucket-path",
  rest: "query",
  idempotent: true,
};

/** ShowBackupRiskBucketPath as `client.http` calls it. */
export interface ShowBackupRiskBucketPathHttp {
  "/v1/{project_id}/audit/{instance_id}/backup/risk/bucket-path": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowBackupRiskBucketPathOutput;
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
