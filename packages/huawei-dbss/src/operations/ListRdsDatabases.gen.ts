// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListRdsDatabasesInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  db_type:
    | "MYSQL"
    | "ORACLE"
    | "POSTGRESQL"
    | "SQLSERVER"
    | "DAMENG"
    | "TAURUS"
    | "DWS"
    | "KINGBASE"
    | "MARIADB"
    | "GAUSSDBOPENGAUSS"
    | (string & {});
  offset?: string;
  limit?: string;
}

export interface ListRdsDatabasesOutput {
  databases?: RdsDbListResponseDatabases[];
  total_count?: number;
}

export interface RdsDbListResponseDatabases {
  id?: string;
  db_name?: string;
  status?:
    | "BUILD"
    | "ACTIVE"
    | "FAILED"
    | "FROZEN"
    | "MODIFYING"
    | "REBOOTING"
    | "RESTORING"
    | "SWITCHOVER"
    | "MIGRATING"
    | (string & {});
  port?: string;
  ip?: string;
  instance_name?: string;
  type?:
    | "MYSQL"
    | "ORACLE"
    | "POSTGRESQL"
    | "SQLSERVER"
    | "DAMENG"
    | "TAURUS"
    | "DWS"
    | "KINGBASE"
    | "MARIADB"
    | "GAUSSDBOPENGAUSS"
    | (string & {});
  version?: string;
  is_supported?: boolean;
  enterprise_id?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listRdsDatabases({ db_type: "MYSQL" });
 * ```
 * @throws CloudError
 */
export const listRdsDatabases: TypedRoute<ListRdsDatabasesInput, ListRdsDatabasesOutput, ListRdsDatabasesHttp> = {
  name: "ListRdsDatabases",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/databases/rds",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `databases` of all pages: `for await (const item of paginateListRdsDatabases(…))`.
 *
 * Each page is a call of listRdsDatabases, made when it is needed, until `total_count` is reached or one is
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListRdsDatabases({ db_type: "MYSQL" })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListRdsDatabases: Pager<
  ListRdsDatabasesInput,
  ListRdsDatabasesOutput,
  RdsDbListResponseDatabases
> = {
  route: listRdsDatabases,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 20,
  texts: ["offset", "limit"],
  items: ["databases"],
  total: ["total_count"],
  paginate,
};

/** ListRdsDatabases as `client.http` calls it. */
export interface ListRdsDatabasesHttp {
  "/v2/{project_id}/audit/databases/rds": {
    get: {
      parameters: {
        query: {
          db_type:
            | "MYSQL"
            | "ORACLE"
            | "POSTGRESQL"
            | "SQLSERVER"
            | "DAMENG"
            | "TAURUS"
            | "DWS"
            | "KINGBASE"
            | "MARIADB"
            | "GAUSSDBOPENGAUSS"
            | (string & {});
          offset?: string;
          limit?: string;
        };
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListRdsDatabasesOutput;
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
