// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, SensitiveMaskResponseRules } from "../schemas.gen.js";

export interface ListAuditSensitiveMasksNewInput {
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

export interface ListAuditSensitiveMasksNewOutput {
  rules?: SensitiveMaskResponseRules[];
  total?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditSensitiveMasksNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const listAuditSensitiveMasksNew: TypedRoute<
  ListAuditSensitiveMasksNewInput,
  ListAuditSensitiveMasksNewOutput,
  ListAuditSensitiveMasksNewHttp
> = {
  name: "ListAuditSensitiveMasksNew",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/{instance_id}/sensitive/mask/rule",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `rules` of all pages: `for await (const item of paginateListAuditSensitiveMasksNew(…))`.
 *
 * Each page is a call of listAuditSensitiveMasksNew, made when it is needed, until `total` is reached or one is
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditSensitiveMasksNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditSensitiveMasksNew: Pager<
  ListAuditSensitiveMasksNewInput,
  ListAuditSensitiveMasksNewOutput,
  SensitiveMaskResponseRules
> = {
  route: listAuditSensitiveMasksNew,
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

/** ListAuditSensitiveMasksNew as `client.http` calls it. */
export interface ListAuditSensitiveMasksNewHttp {
  "/v1/{project_id}/audit/{instance_id}/sensitive/mask/rule": {
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
            "application/json": ListAuditSensitiveMasksNewOutput;
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
