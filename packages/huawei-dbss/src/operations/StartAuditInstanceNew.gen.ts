// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface StartAuditInstanceNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
}

export interface StartAuditInstanceNewOutput {
  result?: "success" | "failed" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.startAuditInstanceNew({ instance_id: "text" });
 * ```
 * @throws CloudError
 */
export const startAuditInstanceNew: TypedRoute<
  StartAuditInstanceNewInput,
  StartAuditInstanceNewOutput,
  StartAuditInstanceNewHttp
> = {
  name: "StartAuditInstanceNew",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/instance/start",
  rest: "body",
  idempotent: false,
};

/** StartAuditInstanceNew as `client.http` calls it. */
export interface StartAuditInstanceNewHttp {
  "/v1/{project_id}/audit/instance/start": {
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
          "application/json": Pick<StartAuditInstanceNewInput, "instance_id">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": StartAuditInstanceNewOutput;
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
