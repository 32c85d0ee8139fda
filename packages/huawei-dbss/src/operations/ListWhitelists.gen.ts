// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListWhitelistsInput {
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
  offset?: number;
  limit?: number;
}

export interface ListWhitelistsOutput {
  total?: number;
  whitelists?: WhitelistBean[];
}

export interface WhitelistBean {
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  create_timestamp_ms?: number;
  db_ids?: string[];
  desc?: string;
  enabled?: boolean;
  id?: string;
  sql?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  update_timestamp_ms?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listWhitelists({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const listWhitelists: TypedRoute<ListWhitelistsInput, ListWhitelistsOutput, ListWhitelistsHttp> = {
  name: "ListWhitelists",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/{instance_id}/whitelists",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `whitelists` of all pages: `for await (const item of paginateListWhitelists(…))`.
 *
 * Each page is a call of listWhitelists, made when it is needed, until `total` is reached or one is empty.
 * `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise. `byPage()`
 * gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListWhitelists({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListWhitelists: Pager<ListWhitelistsInput, ListWhitelistsOutput, WhitelistBean> = {
  route: listWhitelists,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 20,
  items: ["whitelists"],
  total: ["total"],
  paginate,
};

/** ListWhitelists as `client.http` calls it. */
export interface ListWhitelistsHttp {
  "/v1/{project_id}/audit/{instance_id}/whitelists": {
    get: {
      parameters: {
        query?: {
          offset?: number;
          limit?: number;
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
            "application/json": ListWhitelistsOutput;
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
