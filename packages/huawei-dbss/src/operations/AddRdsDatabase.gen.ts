// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RdsDbRequestDatabases, RdsDbResponseRetList } from "../schemas.gen.js";

export interface AddRdsDatabaseInput {
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
  databases: RdsDbRequestDatabases[];
}

export interface AddRdsDatabaseOutput {
  ret_list?: RdsDbResponseRetList[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addRdsDatabase({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   databases: [{ id: "text", type: "MYSQL" }],
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const addRdsDatabase: TypedRoute<AddRdsDatabaseInput, AddRdsDatabaseOutput, AddRdsDatabaseHttp> = {
  name: "AddRdsDatabase",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/{instance_id}/audit/databases/rds",
  rest: "body",
  idempotent: false,
};

/** AddRdsDatabase as `client.http` calls it. */
export interface AddRdsDatabaseHttp {
  "/v2/{project_id}/{instance_id}/audit/databases/rds": {
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
          "application/json": Pick<AddRdsDatabaseInput, "databases">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddRdsDatabaseOutput;
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
