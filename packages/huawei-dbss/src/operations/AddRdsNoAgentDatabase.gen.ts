// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface AddRdsNoAgentDatabaseInput {
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
  databases: RdsNoAgentDbRequestDatabases[];
  total_count?: number;
}

export interface AddRdsNoAgentDatabaseOutput {
  illegal_db_id?: string[];
  legal_db_id?: string[];
}

export interface RdsNoAgentDbRequestDatabases {
  id: string;
  db_name: string;
  status: "ON" | "OFF" | (string & {});
  port: string;
  ip: string;
  instance_name: string;
  version: string;
  type: "MYSQL" | "ORACLE" | "POSTGRESQL" | "TAURUS" | "DWS" | "GAUSSDBOPENGAUSS" | "DDS" | (string & {});
  enterprise_id: string;
  enterprise_name?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addRdsNoAgentDatabase({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   databases: [
 *     {
 *       id: "text",
 *       db_name: "text",
 *       status: "ON",
 *       port: "text",
 *       ip: "text",
 *       instance_name: "text",
 *       version: "text",
 *       type: "MYSQL",
 *       enterprise_id: "text",
 *     },
 *   ],
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const addRdsNoAgentDatabase: TypedRoute<
  AddRdsNoAgentDatabaseInput,
  AddRdsNoAgentDatabaseOutput,
  AddRdsNoAgentDatabaseHttp
> = {
  name: "AddRdsNoAgentDatabase",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/{instance_id}/dbss/audit/databases/rds",
  rest: "body",
  idempotent: false,
};

/** AddRdsNoAgentDatabase as `client.http` calls it. */
export interface AddRdsNoAgentDatabaseHttp {
  "/v1/{project_id}/{instance_id}/dbss/audit/databases/rds": {
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
          "application/json": Pick<AddRdsNoAgentDatabaseInput, "databases" | "total_count">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddRdsNoAgentDatabaseOutput;
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
