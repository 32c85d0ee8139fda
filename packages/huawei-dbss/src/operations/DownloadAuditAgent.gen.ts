// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface DownloadAuditAgentInput {
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
}

export interface DownloadAuditAgentOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.downloadAuditAgent({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   agent_id: "text",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const downloadAuditAgent: TypedRoute<
  DownloadAuditAgentInput,
  DownloadAuditAgentOutput,
  DownloadAuditAgentHttp
> = {
  name: "DownloadAuditAgent",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/{instance_id}/audit/agents/{agent_id}",
  rest: "query",
  idempotent: true,
};

/** DownloadAuditAgent as `client.http` calls it. */
export interface DownloadAuditAgentHttp {
  "/v2/{project_id}/{instance_id}/audit/agents/{agent_id}": {
    get: {
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
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DownloadAuditAgentOutput;
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
