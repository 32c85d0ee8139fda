// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SwitchAgentInput {
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
  status: 0 | 1 | (number & {});
}

export interface SwitchAgentOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.switchAgent({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   agent_id: "text",
 *   status: 0,
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const switchAgent: TypedRoute<SwitchAgentInput, SwitchAgentOutput, SwitchAgentHttp> = {
  name: "SwitchAgent",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/{instance_id}/audit/agent/switch",
  rest: "body",
  idempotent: false,
};

/** SwitchAgent as `client.http` calls it. */
export interface SwitchAgentHttp {
  "/v1/{project_id}/{instance_id}/audit/agent/switch": {
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
          "application/json": Pick<SwitchAgentInput, "agent_id" | "status">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SwitchAgentOutput;
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
