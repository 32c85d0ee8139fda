// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SwitchAgentNewInput {
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
  /**
   * Which agent, by the `agent_id` that ListAuditAgentNew gives.
   * @example agent-made-up-0001
   */
  agent_id: string;
  /**
   * Position that the switch gets.
   * - `1`: capture
   * - `0`: do not capture
   * - or a value that the vendor added since
   * @example 1
   */
  status: 1 | 0 | (number & {});
}

export interface SwitchAgentNewOutput {
  /**
   * How it went.
   * - `SUCCESS`: the switch has the position
   * - or a value that the vendor added since
   * @example SUCCESS
   */
  result?: "SUCCESS" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * Switch an agent on or off.
 *
 * While an agent is off it captures nothing, and what happens in its databases is not audited. Whether it
 * captures after it was switched on shows in `datacap_status` of ListAuditAgentNew.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.switchAgentNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   agent_id: "agent-made-up-0001",
 *   status: 1,
 * });
 * ```
 * @throws CloudError
 */
export const switchAgentNew: TypedRoute<SwitchAgentNewInput, SwitchAgentNewOutput, SwitchAgentNewHttp> = {
  name: "SwitchAgentNew",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/agent/switch",
  rest: "body",
  idempotent: true,
};

/** SwitchAgentNew as `client.http` calls it. */
export interface SwitchAgentNewHttp {
  "/v2/{project_id}/audit/{instance_id}/agent/switch": {
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
          "application/json": Pick<SwitchAgentNewInput, "agent_id" | "status">;
        };
      };
      responses: {
        /** @description Done. */
        200: {
          content: {
            "application/json": SwitchAgentNewOutput;
          };
        };
        /** @description A parameter is wrong. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description Signature or token was not accepted. */
        401: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
