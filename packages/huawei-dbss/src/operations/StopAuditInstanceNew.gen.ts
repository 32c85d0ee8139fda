// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface StopAuditInstanceNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
}

export interface StopAuditInstanceNewOutput {
  result?: "success" | "failed" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.stopAuditInstanceNew({ instance_id: "text" });
 * ```
 * @throws CloudError
 */
export const stopAuditInstanceNew: TypedRoute<
  StopAuditInstanceNewInput,
  StopAuditInstanceNewOutput,
  StopAuditInstanceNewHttp
> = {
  name: "StopAuditInstanceNew",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/instance/stop",
  rest: "body",
  idempotent: false,
};

/** StopAuditInstanceNew as `client.http` calls it. */
export interface StopAuditInstanceNewHttp {
  "/v1/{project_id}/audit/instance/stop": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<StopAuditInstanceNewInput, "instance_id">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": StopAuditInstanceNewOutput;
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
