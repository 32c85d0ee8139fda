// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface BatchSetAuditAlarmLogStatusInput {
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
  ids: string[];
}

export interface BatchSetAuditAlarmLogStatusOutput {
  result?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.batchSetAuditAlarmLogStatus({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   ids: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const batchSetAuditAlarmLogStatus: TypedRoute<
  BatchSetAuditAlarmLogStatusInput,
  BatchSetAuditAlarmLogStatusOutput,
  BatchSetAuditAlarmLogStatusHttp
> = {
  name: "BatchSetAuditAlarmLogStatus",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/alarm-log/mark",
  rest: "body",
  idempotent: false,
};

/** BatchSetAuditAlarmLogStatus as `client.http` calls it. */
export interface BatchSetAuditAlarmLogStatusHttp {
  "/v1/{project_id}/audit/{instance_id}/alarm-log/mark": {
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
          "application/json": Pick<BatchSetAuditAlarmLogStatusInput, "ids">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": BatchSetAuditAlarmLogStatusOutput;
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
