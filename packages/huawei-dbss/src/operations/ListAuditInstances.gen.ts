// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditInstancesInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  offset?: string;
  limit?: string;
}

export interface ListAuditInstancesOutput {
  servers?: AuditInstanceListBean[];
  total?: number;
}

export interface AuditInstanceListBean {
  charge_model?: "Period" | "Demand" | (string & {});
  comment?: string;
  config_num?: number;
  connect_ip?: string;
  connect_ipv6?: string;
  cpu?: number;
  created?: string;
  database_limit?: number;
  effect?: 1 | 2 | 3 | (number & {});
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
  status?:
    | "SHUTOFF"
    | "ACTIVE"
    | "DELETING"
    | "BUILD"
    | "DELETED"
    | "ERROR"
    | "HAWAIT"
    | "FROZEN"
    | "UPGRADING"
    | (string & {});
  subnet_id?: string;
  task?: "powering-on" | "powering-off" | "rebooting" | "delete_wait" | "NO_TASK" | (string & {});
  version?: string;
  vpc_id?: string;
  zone?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditInstances();
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditInstances: TypedRoute<
  ListAuditInstancesInput,
  ListAuditInstancesOutput,
  ListAuditInstancesHttp
> = {
  name: "ListAuditInstances",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/dbss/audit/instances",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `servers` of all pages: `for await (const item of paginateListAuditInstances(…))`.
 *
 * Each page is a call of listAuditInstances, made when it is needed, until `total` is reached or one is empty.
 * `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise. `byPage()`
 * gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditInstances()) console.log(item);
 * ```
 * @deprecated
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditInstances: Pager<
  ListAuditInstancesInput,
  ListAuditInstancesOutput,
  AuditInstanceListBean
> = {
  route: listAuditInstances,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 20,
  texts: ["offset", "limit"],
  items: ["servers"],
  total: ["total"],
  paginate,
};

/** ListAuditInstances as `client.http` calls it. */
export interface ListAuditInstancesHttp {
  "/v1/{project_id}/dbss/audit/instances": {
    get: {
      parameters: {
        query?: {
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
            "application/json": ListAuditInstancesOutput;
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
