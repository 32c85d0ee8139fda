// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface DeleteAuditAgentInput {
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
  agent_id: string;
  db_id: string;
}

export interface DeleteAuditAgentOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteAuditAgent({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   agent_id: "text",
 *   db_id: "text",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const deleteAuditAgent: TypedRoute<DeleteAuditAgentInput, DeleteAuditAgentOutput, DeleteAuditAgentHttp> = {
  name: "DeleteAuditAgent",
  tier: "drafted",
  method: "DELETE",
  path: "/v2/{project_id}/{instance_id}/audit/agents/{agent_id}",
  rest: "query",
  idempotent: false,
};

/** DeleteAuditAgent as `client.http` calls it. */
export interface DeleteAuditAgentHttp {
  "/v2/{project_id}/{instance_id}/audit/agents/{agent_id}": {
    delete: {
      parameters: {
        query: {
          db_id: string;
        };
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
          agent_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteAuditAgentOutput;
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
