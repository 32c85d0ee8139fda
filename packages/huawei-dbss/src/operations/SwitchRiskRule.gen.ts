// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SwitchRiskRuleInput {
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
  ids: string;
  status: "OFF" | "ON" | (string & {});
}

export interface SwitchRiskRuleOutput {
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.switchRiskRule({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   ids: "text",
 *   status: "OFF",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const switchRiskRule: TypedRoute<SwitchRiskRuleInput, SwitchRiskRuleOutput, SwitchRiskRuleHttp> = {
  name: "SwitchRiskRule",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/{instance_id}/audit/rule/risk/switch",
  rest: "body",
  idempotent: false,
};

/** SwitchRiskRule as `client.http` calls it. */
export interface SwitchRiskRuleHttp {
  "/v1/{project_id}/{instance_id}/audit/rule/risk/switch": {
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
          "application/json": Pick<SwitchRiskRuleInput, "ids" | "status">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SwitchRiskRuleOutput;
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
