// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { DatabaseType, ErrorResponse } from "../schemas.gen.js";

export interface ListAuditDatabasesNewInput {
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
  /**
   * Only those whose audit is switched so. Without it all.
   * - `ON`: audited
   * - `OFF`: not audited
   * - or a value that the vendor added since
   */
  status?: "ON" | "OFF" | (string & {});
  /** Number of databases before the page, as text. Without it 0. */
  offset?: string;
  /** Number of databases on a page, as text, 1 to 10000. Without it 100. */
  limit?: string;
}

export interface ListAuditDatabasesNewOutput {
  /** The databases of this page. */
  databases?: AuditedDatabaseItem[];
  /**
   * Number of databases on all pages.
   * @example 2
   */
  total?: number;
}

/** An item of the list, with the database inside. */
export interface AuditedDatabaseItem {
  /** A database as the audit instance knows it. */
  database?: AuditedDatabase;
}

/** A database as the audit instance knows it. */
export interface AuditedDatabase {
  /**
   * What ListAuditAgentNew takes as db_id and SwitchAuditDatabaseNew as id.
   * @example database-made-up-1
   */
  id?: string;
  /**
   * Name under which it was added, as alarms and statements show it.
   * @example orders
   */
  name?: string;
  /** Which product the database is; these can be audited. */
  type?: DatabaseType;
  /**
   * Version of the product that `type` says, such as 8.0.
   * @example 8.0
   */
  version?: string;
  /**
   * How text in its traffic is encoded.
   * - `UTF8`: UTF-8
   * - `GBK`: GBK, for Chinese
   * - or a value that the vendor added since
   * @example UTF8
   */
  charset?: "UTF8" | "GBK" | (string & {});
  /**
   * Address at which clients reach it.
   * @example 192.0.2.20
   */
  ip?: string;
  /**
   * TCP port at which clients reach it, as text.
   * @example 3306
   */
  port?: string;
  /**
   * What its server runs; AddAuditDatabaseNew has the list, such as LINUX64.
   * @example LINUX64
   */
  os?: string;
  /**
   * Position of the switch that SwitchAuditDatabaseNew moves.
   * - `ON`: audited
   * - `OFF`: not audited
   * - or a value that the vendor added since
   * @example ON
   */
  status?: "ON" | "OFF" | (string & {});
  /**
   * Which instance on the server is meant, for products that run several; said when it was added.
   * @example shop
   */
  instance_name?: string;
  /**
   * Whether the database runs, as the audit instance sees it.
   * - `ACTIVE`: it does
   * - `SHUTOFF`: it is stopped
   * - `ERROR`: it is faulty
   * - or a value that the vendor added since
   * @example ACTIVE
   */
  audit_status?: "ACTIVE" | "SHUTOFF" | "ERROR" | (string & {});
  /**
   * Ids of the agents that capture its traffic, despite the name.
   * @example [
   * "agent-made-up-0001"
   * ]
   */
  agent_url?: string[];
  /**
   * Who runs it.
   * - `RDS`: the vendor, as a database service
   * - `ECS`: you, on a server
   * - or a value that the vendor added since
   * @example ECS
   */
  db_classification?: "RDS" | "ECS" | (string & {});
  /**
   * Whether its audit is on here while RDS does not upload its logs, so that there is nothing to audit. Switch the
   * upload on there.
   * @example false
   */
  rds_audit_switch_mismatch?: boolean;
  /** How RDS calls it, where db_classification is `RDS`. */
  rds_id?: string;
  /** What is known of it from RDS. The form is not documented. */
  rds_obj_info?: string;
  /** What is known of it from GaussDB(DWS). The form is not documented. */
  dws_obj_info?: string;
  /**
   * What is known of it as a cloud database; the vendor gave it up.
   * @deprecated
   */
  clouddb_obj_info?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * List the databases that were added to an audit instance.
 *
 * Page by page, each database with where it is, what it is and whether it is audited. Each item wraps its
 * database in a member of that name.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditDatabasesNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const listAuditDatabasesNew: TypedRoute<
  ListAuditDatabasesNewInput,
  ListAuditDatabasesNewOutput,
  ListAuditDatabasesNewHttp
> = {
  name: "ListAuditDatabasesNew",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/{instance_id}/databases",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `databases` of all pages: `for await (const item of paginateListAuditDatabasesNew(…))`.
 *
 * Each page is a call of listAuditDatabasesNew, made when it is needed, until `total` is reached or one is
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 100 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditDatabasesNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditDatabasesNew: Pager<
  ListAuditDatabasesNewInput,
  ListAuditDatabasesNewOutput,
  AuditedDatabaseItem
> = {
  route: listAuditDatabasesNew,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 100,
  texts: ["offset", "limit"],
  items: ["databases"],
  total: ["total"],
  paginate,
};

/** ListAuditDatabasesNew as `client.http` calls it. */
export interface ListAuditDatabasesNewHttp {
  "/v2/{project_id}/audit/{instance_id}/databases": {
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
        /** @description One page of databases. */
        200: {
          content: {
            "application/json": ListAuditDatabasesNewOutput;
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
