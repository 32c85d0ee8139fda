// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface AddAuditDatabaseInput {
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
  database: CreateDatabaseRequestDatabase;
}

export interface AddAuditDatabaseOutput {
  id?: string;
}

export interface CreateDatabaseRequestDatabase {
  db_classification: "RDS" | "ECS" | (string & {});
  name: string;
  type:
    | "MYSQL"
    | "ORACLE"
    | "POSTGRESQL"
    | "SQLSERVER"
    | "DAMENG"
    | "TAURUS"
    | "DWS"
    | "KINGBASE"
    | "GAUSSDBOPENGAUSS"
    | "GREENPLUM"
    | "HIGHGO"
    | "SHENTONG"
    | "GBASE8A"
    | "GBASE8S"
    | "GBASEXDM"
    | "MONGODB"
    | "DDS"
    | (string & {});
  version: string;
  charset: "GBK" | "UTF8" | (string & {});
  ip: string;
  port: string;
  os: "LINUX64" | "WINDOWS64" | "UNIX" | (string & {});
  instance_name?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addAuditDatabase({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   database: {
 *     db_classification: "RDS",
 *     name: "text",
 *     type: "MYSQL",
 *     version: "text",
 *     charset: "GBK",
 *     ip: "text",
 *     port: "text",
 *     os: "LINUX64",
 *   },
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const addAuditDatabase: TypedRoute<AddAuditDatabaseInput, AddAuditDatabaseOutput, AddAuditDatabaseHttp> = {
  name: "AddAuditDatabase",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/{instance_id}/audit/databases",
  rest: "body",
  idempotent: false,
};

/** AddAuditDatabase as `client.http` calls it. */
export interface AddAuditDatabaseHttp {
  "/v1/{project_id}/{instance_id}/audit/databases": {
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
          "application/json": Pick<AddAuditDatabaseInput, "database">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddAuditDatabaseOutput;
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
