// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ResetDbEncryptPasswordInput {
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
  new_password: string;
  user_name: string;
}

export interface ResetDbEncryptPasswordOutput {
  result?: "success" | "failed" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.resetDbEncryptPassword({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   new_password: "text",
 *   user_name: "text",
 * });
 * ```
 * @throws CloudError
 */
export const resetDbEncryptPassword: TypedRoute<
  ResetDbEncryptPasswordInput,
  ResetDbEncryptPasswordOutput,
  ResetDbEncryptPasswordHttp
> = {
  name: "ResetDbEncryptPassword",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/db-encrypt/{instance_id}/password/reset",
  rest: "body",
  idempotent: false,
};

/** ResetDbEncryptPassword as `client.http` calls it. */
export interface ResetDbEncryptPasswordHttp {
  "/v1/{project_id}/db-encrypt/{instance_id}/password/reset": {
    post: {
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
          "application/json": Pick<ResetDbEncryptPasswordInput, "new_password" | "user_name">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ResetDbEncryptPasswordOutput;
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
