// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { DataBaseBean, ErrorResponse } from "../schemas.gen.js";

export interface ListAuditDatabasesNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
  status?: "ON" | "OFF" | (string & {});
  offset?: string;
  limit?: string;
}

export interface ListAuditDatabasesNewOutput {
  databases?: DataBaseBean[];
  total?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditDatabasesNew();
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
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditDatabasesNew()) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditDatabasesNew: Pager<
  ListAuditDatabasesNewInput,
  ListAuditDatabasesNewOutput,
  DataBaseBean
> = {
  route: listAuditDatabasesNew,
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
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditDatabasesNewOutput;
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
