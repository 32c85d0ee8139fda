// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { DatabaseType, ErrorResponse } from "../schemas.gen.js";

export interface AddAuditDatabaseNewInput {
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
  /** Where it is and what it is. */
  database: AddAuditDatabaseNewInputDatabase;
}

export interface AddAuditDatabaseNewOutput {
  /**
   * What other operations take as db_id or id of the database.
   * @example database-made-up-1
   */
  id?: string;
}

export interface AddAuditDatabaseNewInputDatabase {
  /**
   * Who runs it. This operation is for `ECS`; AddRdsDatabaseNew is for databases of RDS.
   * - `ECS`: you, on a server
   * - `RDS`: the vendor, as a database service
   * - or a value that the vendor added since
   * @example ECS
   */
  db_classification: "ECS" | "RDS" | (string & {});
  /**
   * Name of your choice, under which alarms and statements show it.
   * @example orders
   */
  name: string;
  /** Which product the database is; these can be audited. */
  type: DatabaseType;
  /**
   * Version of the product that `type` says, such as 8.0.
   * @example 8.0
   */
  version: string;
  /**
   * How text in its traffic is encoded.
   * - `UTF8`: UTF-8
   * - `GBK`: GBK, for Chinese
   * - or a value that the vendor added since
   * @example UTF8
   */
  charset: "UTF8" | "GBK" | (string & {});
  /**
   * Address at which clients reach it.
   * @example 192.0.2.20
   */
  ip: string;
  /**
   * TCP port at which clients reach it, as text.
   * @example 3306
   */
  port: string;
  /**
   * What its server runs.
   * - `LINUX64`: 64-bit Linux
   * - `WINDOWS64`: 64-bit Windows
   * - `UNIX`: another Unix
   * - or a value that the vendor added since
   * @example LINUX64
   */
  os: "LINUX64" | "WINDOWS64" | "UNIX" | (string & {});
  /**
   * Which instance on the server is meant, for products that run several.
   * @example shop
   */
  instance_name?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * Add a database that you run yourself to an audit instance.
 *
 * Makes the database known; nothing is audited yet. AddAuditAgentNew gives it an agent, SwitchAuditDatabaseNew
 * switches its audit on. An instance takes as many databases as `database_limit` of ListAuditInstancesLast says.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addAuditDatabaseNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   database: {
 *     db_classification: "ECS",
 *     name: "orders",
 *     type: "MYSQL",
 *     version: "8.0",
 *     charset: "UTF8",
 *     ip: "192.0.2.20",
 *     port: "3306",
 *     os: "LINUX64",
 *     instance_name: "shop",
 *   },
 * });
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
        /** @description The database is known. */
        200: {
          content: {
            "application/json": AddAuditDatabaseNewOutput;
          };
        };
        /** @description A parameter is wrong. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description Signature or token was not accepted. */
        401: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
