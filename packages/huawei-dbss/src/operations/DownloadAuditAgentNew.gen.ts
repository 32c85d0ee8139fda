// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Binary, readBinary, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface DownloadAuditAgentNewInput {
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

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * await client.downloadAuditAgentNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   agent_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const downloadAuditAgentNew: TypedRoute<DownloadAuditAgentNewInput, Binary, DownloadAuditAgentNewHttp> = {
  name: "DownloadAuditAgentNew",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/{instance_id}/agents/{agent_id}/download",
  rest: "query",
  idempotent: true,
  read: readBinary,
};

/** DownloadAuditAgentNew as `client.http` calls it. */
export interface DownloadAuditAgentNewHttp {
  "/v2/{project_id}/audit/{instance_id}/agents/{agent_id}/download": {
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
            "application/octet-stream": string;
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
