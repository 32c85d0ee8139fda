// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { CreateDatabaseRequestDatabase, ErrorResponse } from "../schemas.gen.js";

export interface AddAuditDatabaseNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
  database: CreateDatabaseRequestDatabase;
}

export interface AddAuditDatabaseNewOutput {
  id?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addAuditDatabaseNew();
 * ```
 * @throws CloudError
 */
export const addAuditDatabaseNew: TypedRoute<
  AddAuditDatabaseNewInput,
  AddAuditDatabaseNewOutput,
  AddAuditDatabaseNewHttp
> = {
  name: "AddAuditDatabaseNew",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/databases",
  rest: "body",
  idempotent: false,
};

/** AddAuditDatabaseNew as `client.http` calls it. */
export interface AddAuditDatabaseNewHttp {
  "/v2/{project_id}/audit/{instance_id}/databases": {
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
          "application/json": Pick<AddAuditDatabaseNewInput, "database">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddAuditDatabaseNewOutput;
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
