// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SetRiskRuleRankInput {
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
  id: string;
  new_rank: number;
}

export interface SetRiskRuleRankOutput {
  result?: "success" | "failed" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setRiskRuleRank({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   id: "text",
 *   new_rank: 1,
 * });
 * ```
 * @throws CloudError
 */
export const setRiskRuleRank: TypedRoute<SetRiskRuleRankInput, SetRiskRuleRankOutput, SetRiskRuleRankHttp> = {
  name: "SetRiskRuleRank",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/rule/risk/rank",
  rest: "body",
  idempotent: false,
};

/** SetRiskRuleRank as `client.http` calls it. */
export interface SetRiskRuleRankHttp {
  "/v2/{project_id}/audit/{instance_id}/rule/risk/rank": {
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
          "application/json": Pick<SetRiskRuleRankInput, "id" | "new_rank">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetRiskRuleRankOutput;
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
