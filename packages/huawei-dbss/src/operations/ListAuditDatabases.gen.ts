// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditDatabasesInput {
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
  status?: "ON" | "OFF" | (string & {});
  offset?: string;
  limit?: string;
}

export interface ListAuditDatabasesOutput {
  databases?: DataBaseBean[];
  total?: number;
}

export interface DataBaseBean {
  database?: DataBase;
}

export interface DataBase {
  id?: string;
  name?: string;
  type?:
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
  version?: string;
  charset?: "GBK" | "UTF8" | (string & {});
  ip?: string;
  port?: string;
  os?: string;
  status?: "ON" | "OFF" | (string & {});
  instance_name?: string;
  audit_status?: "ACTIVE" | "SHUTOFF" | "ERROR" | (string & {});
  agent_url?: string[];
  db_classification?: "RDS" | "ECS" | (string & {});
  rds_audit_switch_mismatch?: boolean;
  rds_id?: string;
  rds_obj_info?: string;
  dws_obj_info?: string;
  clouddb_obj_info?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditDatabases({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditDatabases: TypedRoute<
  ListAuditDatabasesInput,
  ListAuditDatabasesOutput,
  ListAuditDatabasesHttp
> = {
  name: "ListAuditDatabases",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/{instance_id}/dbss/audit/databases",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `databases` of all pages: `for await (const item of paginateListAuditDatabases(…))`.
 *
 * Each page is a call of listAuditDatabases, made when it is needed, until `total` is reached or one is empty.
 * `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise. `byPage()`
 * gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditDatabases({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * })) console.log(item);
 * ```
 * @deprecated
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditDatabases: Pager<ListAuditDatabasesInput, ListAuditDatabasesOutput, DataBaseBean> = {
  route: listAuditDatabases,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 20,
  texts: ["offset", "limit"],
  items: ["databases"],
  total: ["total"],
  paginate,
};

/** ListAuditDatabases as `client.http` calls it. */
export interface ListAuditDatabasesHttp {
  "/v1/{project_id}/{instance_id}/dbss/audit/databases": {
    get: {
      parameters: {
        query?: {
          status?: "ON" | "OFF" | (string & {});
          offset?: string;
          limit?: string;
        };
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditDatabasesOutput;
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
