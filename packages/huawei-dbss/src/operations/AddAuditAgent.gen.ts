// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface AddAuditAgentInput {
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
  mode: 0 | 1 | (number & {});
  agent_id?: string;
  agent_type: "APP" | "DB" | (string & {});
  agent_os: "LINUX64_X86" | "LINUX64_ARM" | "WINDOWS64" | (string & {});
  agent_ip?: string;
  agent_nic?: string;
  cpu_threshold?: number;
  mem_threshold?: number;
}

export interface AddAuditAgentOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addAuditAgent({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   db_id: "text",
 *   mode: 0,
 *   agent_type: "APP",
 *   agent_os: "LINUX64_X86",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const addAuditAgent: TypedRoute<AddAuditAgentInput, AddAuditAgentOutput, AddAuditAgentHttp> = {
  name: "AddAuditAgent",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/{instance_id}/audit/agents",
  rest: "body",
  idempotent: false,
};

/** AddAuditAgent as `client.http` calls it. */
export interface AddAuditAgentHttp {
  "/v2/{project_id}/{instance_id}/audit/agents": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<
            AddAuditAgentInput,
            | "db_id"
            | "mode"
            | "agent_id"
            | "agent_type"
            | "agent_os"
            | "agent_ip"
            | "agent_nic"
            | "cpu_threshold"
            | "mem_threshold"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddAuditAgentOutput;
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
