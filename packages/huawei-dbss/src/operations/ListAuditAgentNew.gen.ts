// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { AuditAgentRespoonseAgents, ErrorResponse } from "../schemas.gen.js";

export interface ListAuditAgentNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
  db_id: string;
}

export interface ListAuditAgentNewOutput {
  agents?: AuditAgentRespoonseAgents[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditAgentNew();
 * ```
 * @throws CloudError
 */
export const listAuditAgentNew: TypedRoute<ListAuditAgentNewInput, ListAuditAgentNewOutput, ListAuditAgentNewHttp> = {
  name: "ListAuditAgentNew",
  tier: "drafted",
  method: "GET",
  path: "/v3/{project_id}/audit/{instance_id}/agents",
  rest: "query",
  idempotent: true,
};

/** ListAuditAgentNew as `client.http` calls it. */
export interface ListAuditAgentNewHttp {
  "/v3/{project_id}/audit/{instance_id}/agents": {
    get: {
      parameters: {
        query: {
          db_id: string;
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
            "application/json": ListAuditAgentNewOutput;
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
