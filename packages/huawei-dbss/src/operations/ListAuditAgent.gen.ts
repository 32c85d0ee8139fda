// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditAgentInput {
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
  db_id: string;
  offset?: string;
  limit?: string;
}

export interface ListAuditAgentOutput {
  agents?: AuditAgentRespoonseAgents[];
}

export interface AuditAgentRespoonseAgents {
  agent_id?: string;
  agent_type?: "DB" | "APP" | (string & {});
  agent_os?: string;
  agent_ip?: string;
  mem_threshold?: number;
  cpu_threshold?: number;
  status?: 1 | 0 | (number & {});
  agent_nic?: string;
  db_name?: string;
  datacap_status?: 1 | 2 | 3 | 4 | (number & {});
  agent_url?: string;
  universal?: boolean;
  sha256?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditAgent({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   db_id: "text",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const listAuditAgent: TypedRoute<ListAuditAgentInput, ListAuditAgentOutput, ListAuditAgentHttp> = {
  name: "ListAuditAgent",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/{instance_id}/audit/agents",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `agents` of all pages: `for await (const item of paginateListAuditAgent(…))`.
 *
 * Each page is a call of listAuditAgent, made when it is needed, until one is not full or one is empty.
 * `offset`, the number of items before the first page, is 0 and `limit` 20 unless you say otherwise. `byPage()`
 * gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditAgent({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   db_id: "text",
 * })) console.log(item);
 * ```
 * @deprecated
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditAgent: Pager<ListAuditAgentInput, ListAuditAgentOutput, AuditAgentRespoonseAgents> = {
  route: listAuditAgent,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 20,
  texts: ["offset", "limit"],
  items: ["agents"],
  paginate,
};

/** ListAuditAgent as `client.http` calls it. */
export interface ListAuditAgentHttp {
  "/v2/{project_id}/{instance_id}/audit/agents": {
    get: {
      parameters: {
        query: {
          db_id: string;
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
            "application/json": ListAuditAgentOutput;
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
