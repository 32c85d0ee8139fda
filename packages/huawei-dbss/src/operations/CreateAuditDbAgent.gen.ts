// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface CreateAuditDbAgentInput {
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
  cpu_threshold: number;
  mem_threshold: number;
}

export interface CreateAuditDbAgentOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAuditDbAgent({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   agent_id: "text",
 *   cpu_threshold: 1,
 *   mem_threshold: 1,
 * });
 * ```
 * @throws CloudError
 */
export const createAuditDbAgent: TypedRoute<
  CreateAuditDbAgentInput,
  CreateAuditDbAgentOutput,
  CreateAuditDbAgentHttp
> = {
  name: "CreateAuditDbAgent",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/agents/{agent_id}",
  rest: "body",
  idempotent: false,
};

/** CreateAuditDbAgent as `client.http` calls it. */
export interface CreateAuditDbAgentHttp {
  "/v2/{project_id}/audit/{instance_id}/agents/{agent_id}": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
          agent_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<CreateAuditDbAgentInput, "cpu_threshold" | "mem_threshold">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateAuditDbAgentOutput;
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
