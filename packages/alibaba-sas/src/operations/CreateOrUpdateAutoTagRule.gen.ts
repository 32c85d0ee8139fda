// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateOrUpdateAutoTagRuleInput {
  /** @example false */
  CheckAll?: boolean;
  /** @example [{"groups":"0","fieldValueType":"string","field":"internetIp","operator":"equals","value":"12.0.0.1"}] */
  Expression?: string;
  /** @example describe */
  RuleDesc?: string;
  /** @example 300566 */
  RuleId?: number | bigint;
  /** @example text-001 */
  RuleName: string;
  /** @example {"tagId":7804789} */
  TagContext?: string;
  /** @example tag */
  TagType: "group" | "tag" | (string & {});
}

export interface CreateOrUpdateAutoTagRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createOrUpdateAutoTagRule({
 *   CheckAll: false,
 *   Expression: '[{"groups":"0","fieldValueType":"string","field":"internetIp","operator":"equals","value":"12.0.0.1"}]',
 *   RuleDesc: "describe",
 *   RuleId: 300566,
 *   RuleName: "text-001",
 *   TagContext: '{"tagId":7804789}',
 *   TagType: "tag",
 * });
 * ```
 * @throws CloudError
 */
export const createOrUpdateAutoTagRule: TypedRoute<
  CreateOrUpdateAutoTagRuleInput,
  CreateOrUpdateAutoTagRuleOutput,
  CreateOrUpdateAutoTagRuleHttp
> = {
  name: "CreateOrUpdateAutoTagRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateOrUpdateAutoTagRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateOrUpdateAutoTagRule as `client.http` calls it. */
export interface CreateOrUpdateAutoTagRuleHttp {
  "/CreateOrUpdateAutoTagRule": {
    post: {
      parameters: {
        query: CreateOrUpdateAutoTagRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateOrUpdateAutoTagRuleOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
