// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RuleScopeInfo } from "../schemas.gen.js";

export interface ListAuditRuleScopesInput {
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

export interface ListAuditRuleScopesOutput {
  scopes?: RuleScopeInfo[];
  total?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditRuleScopes({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditRuleScopes: TypedRoute<
  ListAuditRuleScopesInput,
  ListAuditRuleScopesOutput,
  ListAuditRuleScopesHttp
> = {
  name: "ListAuditRuleScopes",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/{instance_id}/dbss/audit/rule/scopes",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `scopes` of all pages: `for await (const item of paginateListAuditRuleScopes(…))`.
 *
 * Each page is a call of listAuditRuleScopes, made when it is needed, until `total` is reached or one is empty.
 * `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise. `byPage()`
 * gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditRuleScopes({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * })) console.log(item);
 * ```
 * @deprecated
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditRuleScopes: Pager<ListAuditRuleScopesInput, ListAuditRuleScopesOutput, RuleScopeInfo> = {
  route: listAuditRuleScopes,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 20,
  texts: ["offset", "limit"],
  items: ["scopes"],
  total: ["total"],
  paginate,
};

/** ListAuditRuleScopes as `client.http` calls it. */
export interface ListAuditRuleScopesHttp {
  "/v1/{project_id}/{instance_id}/dbss/audit/rule/scopes": {
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
            "application/json": ListAuditRuleScopesOutput;
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
