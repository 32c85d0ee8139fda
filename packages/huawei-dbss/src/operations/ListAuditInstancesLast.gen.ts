// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditInstancesLastInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  offset?: string;
  limit?: string;
}

export interface ListAuditInstancesLastOutput {
  instances?: AuditInstanceBean[];
  total?: number;
}

export interface AuditInstanceBean {
  charge_model?: string;
  comment?: string;
  config_num?: number;
  connect_ip?: string;
  connect_ipv6?: string;
  cpu?: number;
  created?: string;
  database_limit?: number;
  effect?: number;
  expired?: string;
  id?: string;
  keep_days?: string;
  name?: string;
  new_version?: string;
  port_id?: string;
  ram?: number;
  region?: string;
  remain_days?: string;
  resource_id?: string;
  resource_spec_code?: string;
  scene?: string;
  security_group_id?: string;
  specification?: string;
  status?: string;
  subnet_id?: string;
  task?: string;
  version?: string;
  vpc_id?: string;
  zone?: string;
  supported_feature?: string[];
}

/**
 * Drafted, not verified (java-sdk; 2026-08-20): one source; no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditInstancesLast();
 * ```
 * @throws CloudError
 */
export const listAuditInstancesLast: TypedRoute<
  ListAuditInstancesLastInput,
  ListAuditInstancesLastOutput,
  ListAuditInstancesLastHttp
> = {
  name: "ListAuditInstancesLast",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/instances",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `instances` of all pages: `for await (const item of paginateListAuditInstancesLast(…))`.
 *
 * Each page is a call of listAuditInstancesLast, made when it is needed, until `total` is reached or one is
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditInstancesLast()) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditInstancesLast: Pager<
  ListAuditInstancesLastInput,
  ListAuditInstancesLastOutput,
  AuditInstanceBean
> = {
  route: listAuditInstancesLast,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 20,
  texts: ["offset", "limit"],
  items: ["instances"],
  total: ["total"],
  paginate,
};

/** ListAuditInstancesLast as `client.http` calls it. */
export interface ListAuditInstancesLastHttp {
  "/v2/{project_id}/audit/instances": {
    get: {
      parameters: {
        query?: {
          offset?: string;
          limit?: string;
        };
        header?: never;
        path: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditInstancesLastOutput;
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
