// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface UploadAuditDbConfigInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface UploadAuditDbConfigOutput {
  result?: "success" | "failed" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.uploadAuditDbConfig();
 * ```
 * @throws CloudError
 */
export const uploadAuditDbConfig: TypedRoute<
  UploadAuditDbConfigInput,
  UploadAuditDbConfigOutput,
  UploadAuditDbConfigHttp
> = {
  name: "UploadAuditDbConfig",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/databases/configs/obs-upload",
  rest: "query",
  idempotent: false,
};

/** UploadAuditDbConfig as `client.http` calls it. */
export interface UploadAuditDbConfigHttp {
  "/v1/{project_id}/audit/databases/configs/obs-upload": {
    post: {
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
            "application/json": UploadAuditDbConfigOutput;
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
