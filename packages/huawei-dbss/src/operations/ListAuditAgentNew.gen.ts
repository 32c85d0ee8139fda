// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditAgentNewInput {
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
   * Which database, by the `id` that ListAuditDatabasesNew gives; documented as 16 to 64 characters.
   * @example database-made-up-1
   */
  db_id: string;
}

export interface ListAuditAgentNewOutput {
  /** Agents of the database, in no documented order. */
  agents?: AuditAgent[];
}

/** A program that captures what goes to a database and sends it to the audit instance. */
export interface AuditAgent {
  /**
   * What SwitchAgentNew takes to switch it.
   * @example agent-made-up-0001
   */
  agent_id?: string;
  /**
   * Which end of the connection it is installed on.
   * - `DB`: the server of the database
   * - `APP`: a server that runs an application which uses the database
   * - or a value that the vendor added since
   * @example DB
   */
  agent_type?: "DB" | "APP" | (string & {});
  /**
   * Which build of the agent it is; AddAuditAgentNew has the list, such as LINUX64_X86.
   * @example LINUX64_X86
   */
  agent_os?: string;
  /**
   * Address of the server that it is installed on.
   * @example 192.0.2.20
   */
  agent_ip?: string;
  /**
   * Limit to the server's use of memory, in percent; see cpu_threshold.
   * @example 80
   */
  mem_threshold?: number;
  /**
   * Limit to the server's use of CPU, probably in percent: CreateAuditDbAgent takes 0 to 100. What the agent does
   * beyond it is not documented here.
   * @example 80
   */
  cpu_threshold?: number;
  /**
   * Position of the switch that SwitchAgentNew moves; datacap_status says whether it works.
   * - `1`: on
   * - `0`: off
   * - or a value that the vendor added since
   * @example 1
   */
  status?: 1 | 0 | (number & {});
  /**
   * Network interface on which it listens, such as eth0.
   * @example eth0
   */
  agent_nic?: string;
  /**
   * Name under which the database was added.
   * @example orders
   */
  db_name?: string;
  /**
   * Whether it captures.
   * - `1`: it does
   * - `2`: it sleeps
   * - `3`: it was stopped
   * - `4`: it is faulty
   * - or a value that the vendor added since
   * @example 1
   */
  datacap_status?: 1 | 2 | 3 | 4 | (number & {});
  /** Where to install it from. The form is not documented. */
  agent_url?: string;
  /**
   * Whether it is for containers of CCE, the vendor's Kubernetes.
   * @example false
   */
  universal?: boolean;
  /** Checksum, most likely of the program that DownloadAuditAgentNew gives. */
  sha256?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * List the agents that capture the traffic of a database.
 *
 * All of them at once, without pages. Whether a database is audited shows in datacap_status: an agent that is
 * switched on may be asleep or faulty all the same.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditAgentNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   db_id: "database-made-up-1",
 * });
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
        /** @description The agents. */
        200: {
          content: {
            "application/json": ListAuditAgentNewOutput;
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
