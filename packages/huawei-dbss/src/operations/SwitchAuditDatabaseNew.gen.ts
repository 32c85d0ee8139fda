// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SwitchAuditDatabaseNewInput {
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
  id: string;
  /**
   * Position that the switch gets.
   * - `ON`: audit it
   * - `OFF`: do not audit it
   * - or a value that the vendor added since
   * @example ON
   */
  status: "ON" | "OFF" | (string & {});
  /**
   * Only for databases of type `DWS`: whether their logs stop going to LTS, the vendor's log service, too. Without
   * it nothing changes there.
   * - `1`: stop them
   * - `0`: leave that as it is
   * - or a value that the vendor added since
   */
  lts_audit_switch?: 1 | 0 | (number & {});
}

export interface SwitchAuditDatabaseNewOutput {
  /**
   * Whether the switch was moved.
   * - `SUCCESS`: it was
   * - `FAILED`: it was not
   * - or a value that the vendor added since
   * @example SUCCESS
   */
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * Switch the audit of a database on or off.
 *
 * While it is off, no statement of the database is recorded and no rule looks at it. A failure may come with
 * HTTP 200: the status in the response says so.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.switchAuditDatabaseNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   id: "database-made-up-1",
 *   status: "ON",
 * });
 * ```
 * @throws CloudError
 */
export const switchAuditDatabaseNew: TypedRoute<
  SwitchAuditDatabaseNewInput,
  SwitchAuditDatabaseNewOutput,
  SwitchAuditDatabaseNewHttp
> = {
  name: "SwitchAuditDatabaseNew",
  tier: "drafted",
  method: "POST",
  path: "/v3/{project_id}/audit/{instance_id}/databases/switch",
  rest: "body",
  idempotent: true,
};

/** SwitchAuditDatabaseNew as `client.http` calls it. */
export interface SwitchAuditDatabaseNewHttp {
  "/v3/{project_id}/audit/{instance_id}/databases/switch": {
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
          "application/json": Pick<SwitchAuditDatabaseNewInput, "id" | "status" | "lts_audit_switch">;
        };
      };
      responses: {
        /** @description The call was understood; the status says whether the database was switched. */
        200: {
          content: {
            "application/json": SwitchAuditDatabaseNewOutput;
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
