// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface AddAuditAgentNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
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

export interface AddAuditAgentNewOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addAuditAgentNew();
 * ```
 * @throws CloudError
 */
export const addAuditAgentNew: TypedRoute<AddAuditAgentNewInput, AddAuditAgentNewOutput, AddAuditAgentNewHttp> = {
  name: "AddAuditAgentNew",
  tier: "drafted",
  method: "POST",
  path: "/v3/{project_id}/audit/{instance_id}/agents",
  rest: "body",
  idempotent: false,
};

/** AddAuditAgentNew as `client.http` calls it. */
export interface AddAuditAgentNewHttp {
  "/v3/{project_id}/audit/{instance_id}/agents": {
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
            AddAuditAgentNewInput,
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
            "application/json": AddAuditAgentNewOutput;
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
