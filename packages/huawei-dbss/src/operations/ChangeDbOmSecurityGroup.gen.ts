// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ChangeDbOmSecurityGroupInput {
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
  security_group_ids: string[];
}

export interface ChangeDbOmSecurityGroupOutput {
  code?: number;
  description?: string;
  order_id?: string;
  task_id?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.changeDbOmSecurityGroup({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   security_group_ids: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const changeDbOmSecurityGroup: TypedRoute<
  ChangeDbOmSecurityGroupInput,
  ChangeDbOmSecurityGroupOutput,
  ChangeDbOmSecurityGroupHttp
> = {
  name: "ChangeDbOmSecurityGroup",
  tier: "drafted",
  method: "PUT",
  path: "/v1/{project_id}/db-om/{instance_id}/security-group",
  rest: "body",
  idempotent: false,
};

/** ChangeDbOmSecurityGroup as `client.http` calls it. */
export interface ChangeDbOmSecurityGroupHttp {
  "/v1/{project_id}/db-om/{instance_id}/security-group": {
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<ChangeDbOmSecurityGroupInput, "security_group_ids">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ChangeDbOmSecurityGroupOutput;
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
