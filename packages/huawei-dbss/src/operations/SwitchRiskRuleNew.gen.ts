// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SwitchRiskRuleNewInput {
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
   * Which rules, by the `id` that ListAuditRuleRisksNew gives; one text with commas between, such as
   * `rule1,rule2`.
   * @example rule-made-up-1,rule-made-up-2
   */
  ids: string;
  /**
   * Position that each rule gets.
   * - `ON`: apply it
   * - `OFF`: do not apply it
   * - or a value that the vendor added since
   * @example OFF
   */
  status: "ON" | "OFF" | (string & {});
}

export interface SwitchRiskRuleNewOutput {
  /**
   * Whether the switches were moved.
   * - `SUCCESS`: they were
   * - `FAILED`: they were not
   * - or a value that the vendor added since
   * @example SUCCESS
   */
  status?: "SUCCESS" | "FAILED" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * Switch rules for risky operations on or off.
 *
 * All of the given rules get the same position. While a rule is off, what it would match raises no alarm by it.
 * A failure may come with HTTP 200: the status in the response says so.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.switchRiskRuleNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   ids: "rule-made-up-1,rule-made-up-2",
 *   status: "OFF",
 * });
 * ```
 * @throws CloudError
 */
export const switchRiskRuleNew: TypedRoute<SwitchRiskRuleNewInput, SwitchRiskRuleNewOutput, SwitchRiskRuleNewHttp> = {
  name: "SwitchRiskRuleNew",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/rule/risk/switch",
  rest: "body",
  idempotent: true,
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
        /** @description The call was understood; the status says whether the rules were switched. */
        200: {
          content: {
            "application/json": SwitchRiskRuleNewOutput;
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
