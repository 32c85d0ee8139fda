// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SwitchRiskRuleNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  instance_id: string;
  ids: string;
  status: "OFF" | "ON" | (string & {});
}

export interface SwitchRiskRuleNewOutput {
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.switchRiskRuleNew();
 * ```
 * @throws CloudError
 */
export const switchRiskRuleNew: TypedRoute<SwitchRiskRuleNewInput, SwitchRiskRuleNewOutput, SwitchRiskRuleNewHttp> = {
  name: "SwitchRiskRuleNew",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/rule/risk/switch",
  rest: "body",
  idempotent: false,
};

/** SwitchRiskRuleNew as `client.http` calls it. */
export interface SwitchRiskRuleNewHttp {
  "/v2/{project_id}/audit/{instance_id}/rule/risk/switch": {
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
          "application/json": Pick<SwitchRiskRuleNewInput, "ids" | "status">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SwitchRiskRuleNewOutput;
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
