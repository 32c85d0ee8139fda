// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, SensitiveMaskResponseRules } from "../schemas.gen.js";

export interface ListAuditSensitiveMasksInput {
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
  offset?: string;
  limit?: string;
}

export interface ListAuditSensitiveMasksOutput {
  rules?: SensitiveMaskResponseRules[];
  total?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditSensitiveMasks({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditSensitiveMasks: TypedRoute<
  ListAuditSensitiveMasksInput,
  ListAuditSensitiveMasksOutput,
  ListAuditSensitiveMasksHttp
> = {
  name: "ListAuditSensitiveMasks",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/{instance_id}/dbss/audit/sensitive/masks",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `rules` of all pages: `for await (const item of paginateListAuditSensitiveMasks(…))`.
 *
 * Each page is a call of listAuditSensitiveMasks, made when it is needed, until `total` is reached or one is
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditSensitiveMasks({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * })) console.log(item);
 * ```
 * @deprecated
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditSensitiveMasks: Pager<
  ListAuditSensitiveMasksInput,
  ListAuditSensitiveMasksOutput,
  SensitiveMaskResponseRules
> = {
  route: listAuditSensitiveMasks,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 20,
  texts: ["offset", "limit"],
  items: ["rules"],
  total: ["total"],
  paginate,
};

/** ListAuditSensitiveMasks as `client.http` calls it. */
export interface ListAuditSensitiveMasksHttp {
  "/v1/{project_id}/{instance_id}/dbss/audit/sensitive/masks": {
    get: {
      parameters: {
        query?: {
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
            "application/json": ListAuditSensitiveMasksOutput;
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
