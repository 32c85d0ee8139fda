// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditInstancesNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  offset?: string;
  limit?: string;
}

export interface ListAuditInstancesNewOutput {
  instances?: ResponseAuditV2[];
  total?: number;
}

export interface ResponseAuditV2 {
  binding_db_type?: string;
  charge_model?: string;
  comment?: string;
  config_num?: number;
  connectIpv6?: string;
  connect_ip?: string;
  cpu?: number;
  created?: string;
  database_limit?: number;
  effect?: number;
  enterprise_project_id?: string;
  expired?: string;
  failed_reason?: string;
  instance_id?: string;
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
  supported_feature?: string[];
  task?: string;
  timezone?: string;
  upgrade_log?: string;
  version?: string;
  vpc_id?: string;
  zone?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): one source only tells of instances,
 * ResponseAuditV2.binding_db_type, ResponseAuditV2.charge_model and 33 more; no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditInstancesNew();
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditInstancesNew: TypedRoute<
  ListAuditInstancesNewInput,
  ListAuditInstancesNewOutput,
  ListAuditInstancesNewHttp
> = {
  name: "ListAuditInstancesNew",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/instances",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `instances` of all pages: `for await (const item of paginateListAuditInstancesNew(…))`.
 *
 * Each page is a call of listAuditInstancesNew, made when it is needed, until `total` is reached or one is
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditInstancesNew()) console.log(item);
 * ```
 * @deprecated
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditInstancesNew: Pager<
  ListAuditInstancesNewInput,
  ListAuditInstancesNewOutput,
  ResponseAuditV2
> = {
  route: listAuditInstancesNew,
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

/** ListAuditInstancesNew as `client.http` calls it. */
export interface ListAuditInstancesNewHttp {
  "/v1/{project_id}/audit/instances": {
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
            "application/json": ListAuditInstancesNewOutput;
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
