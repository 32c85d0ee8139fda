// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface UpdateDbEncryptInstanceNameInput {
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
  new_name: string;
}

export interface UpdateDbEncryptInstanceNameOutput {
  result?: "success" | "failed" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateDbEncryptInstanceName({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   new_name: "text",
 * });
 * ```
 * @throws CloudError
 */
export const updateDbEncryptInstanceName: TypedRoute<
  UpdateDbEncryptInstanceNameInput,
  UpdateDbEncryptInstanceNameOutput,
  UpdateDbEncryptInstanceNameHttp
> = {
  name: "UpdateDbEncryptInstanceName",
  tier: "drafted",
  method: "PUT",
  path: "/v1/{project_id}/db-encrypt/{instance_id}/name",
  rest: "body",
  idempotent: false,
};

/** UpdateDbEncryptInstanceName as `client.http` calls it. */
export interface UpdateDbEncryptInstanceNameHttp {
  "/v1/{project_id}/db-encrypt/{instance_id}/name": {
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
          "application/json": Pick<UpdateDbEncryptInstanceNameInput, "new_name">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateDbEncryptInstanceNameOutput;
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
