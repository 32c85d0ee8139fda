// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface UpdateAuditSecurityGroupInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
  securitygroup_ids: string[];
}

export interface UpdateAuditSecurityGroupOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateAuditSecurityGroup({
 *   instance_id: "text",
 *   securitygroup_ids: ["text"],
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const updateAuditSecurityGroup: TypedRoute<
  UpdateAuditSecurityGroupInput,
  UpdateAuditSecurityGroupOutput,
  UpdateAuditSecurityGroupHttp
> = {
  name: "UpdateAuditSecurityGroup",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/dbss/audit/security-group",
  rest: "body",
  idempotent: false,
};

/** UpdateAuditSecurityGroup as `client.http` calls it. */
export interface UpdateAuditSecurityGroupHttp {
  "/v1/{project_id}/dbss/audit/security-group": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<UpdateAuditSecurityGroupInput, "instance_id" | "securitygroup_ids">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateAuditSecurityGroupOutput;
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
