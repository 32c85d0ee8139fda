// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface AddAuditAgentNewInput {
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
   * Which database, by the `id` that ListAuditDatabasesNew gives.
   * @example database-made-up-1
   */
  db_id: string;
  /**
   * Whether the agent is a new one.
   * - `0`: make a new agent
   * - `1`: use the one that agent_id names; it is required then
   * - or a value that the vendor added since
   * @example 0
   */
  mode: 0 | 1 | (number & {});
  /** Agent to share, by the `agent_id` that ListAuditAgentNew gives for its database. */
  agent_id?: string;
  /**
   * Which end of the connection it will be installed on.
   * - `DB`: the server of the database
   * - `APP`: a server that runs an application which uses the database; agent_ip is required then
   * - or a value that the vendor added since
   * @example DB
   */
  agent_type: "DB" | "APP" | (string & {});
  /**
   * Which build of the agent the server needs.
   * - `LINUX64_X86`: Linux on 64-bit x86
   * - `LINUX64_ARM`: Linux on 64-bit ARM
   * - `WINDOWS64`: 64-bit Windows
   * - or a value that the vendor added since
   * @example LINUX64_X86
   */
  agent_os: "LINUX64_X86" | "LINUX64_ARM" | "WINDOWS64" | (string & {});
  /** Address of the server; required where agent_type is `APP`. */
  agent_ip?: string;
  /** Network interface to listen on, such as eth0. */
  agent_nic?: string;
  /** Limit to the server's use of CPU, probably in percent: CreateAuditDbAgent takes 0 to 100. */
  cpu_threshold?: number;
  /** Limit to the server's use of memory; see cpu_threshold. */
  mem_threshold?: number;
}

export interface AddAuditAgentNewOutput {
  /**
   * How it went.
   * - `SUCCESS`: the agent is there
   * - or a value that the vendor added since
   * @example SUCCESS
   */
  result?: "SUCCESS" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * Give a database an agent that captures its traffic.
 *
 * Makes a new agent or lets one that is there capture for one more database. The response has no id:
 * ListAuditAgentNew shows the agent. It audits once its program runs on the server and SwitchAgentNew has
 * switched it on.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addAuditAgentNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   db_id: "database-made-up-1",
 *   mode: 0,
 *   agent_type: "DB",
 *   agent_os: "LINUX64_X86",
 * });
 * ```
 * @throws CloudError
 */
export const addAuditAgentNew: TypedRoute<AddAuditAgentNewInput, AddAuditAgentNewOutput, AddAuditAgentNewHttp> = {
  name: "AddAuditAgentNew",
  tier: "drafted",
  method: "POST",
  path: "/v3/{project_id}/audit/{instance_id}/agents",
  rest: "body",
  requiredWhen: [["mode", 1, ["agent_id"]]],
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
        /** @description Done. */
        200: {
          content: {
            "application/json": AddAuditAgentNewOutput;
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
