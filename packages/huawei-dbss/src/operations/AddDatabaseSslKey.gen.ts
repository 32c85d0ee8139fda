// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface AddDatabaseSslKeyInput {
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
  db_id: string;
  pem_key_txt?: string;
}

export interface AddDatabaseSslKeyOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk; 2026-08-20): one source; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addDatabaseSslKey({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   db_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const addDatabaseSslKey: TypedRoute<AddDatabaseSslKeyInput, AddDatabaseSslKeyOutput, AddDatabaseSslKeyHttp> = {
  name: "AddDatabaseSslKey",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/databases/{db_id}/sslkey",
  rest: "body",
  idempotent: false,
};

/** AddDatabaseSslKey as `client.http` calls it. */
export interface AddDatabaseSslKeyHttp {
  "/v2/{project_id}/audit/{instance_id}/databases/{db_id}/sslkey": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
          db_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<AddDatabaseSslKeyInput, "pem_key_txt">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddDatabaseSslKeyOutput;
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
