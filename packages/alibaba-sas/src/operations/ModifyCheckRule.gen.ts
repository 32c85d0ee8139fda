// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyCheckRuleInput {
  AddInstanceList?: ModifyCheckRuleInputAddInstanceListItem[];
  DeleteInstanceList?: ModifyCheckRuleInputDeleteInstanceListItem[];
  /** @example testRemark */
  Remark?: string;
  RuleId: number | bigint;
  /** @example WHITE */
  RuleType?: string;
  /** @example INSTANCE */
  ScopeType?: string;
}

export interface ModifyCheckRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 123 */
  RuleId?: string;
}

export interface ModifyCheckRuleInputAddInstanceListItem {
  /** @example i-wz9g8ljygfqs1ez3**** */
  InstanceId?: string;
  /** @example cn-shanghai */
  RegionId?: string;
}

export interface ModifyCheckRuleInputDeleteInstanceListItem {
  /** @example i-8vb0e8qdaj0yyxjo**** */
  InstanceId?: string;
  /** @example cn-shanghai */
  RegionId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyCheckRule({
 *   Remark: "testRemark",
 *   RuleType: "WHITE",
 *   ScopeType: "INSTANCE",
 *   RuleId: 1,
 * });
 * ```
 * @throws CloudError
 */
export const modifyCheckRule: TypedRoute<ModifyCheckRuleInput, ModifyCheckRuleOutput, ModifyCheckRuleHttp> = {
  name: "ModifyCheckRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyCheckRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyCheckRule as `client.http` calls it. */
export interface ModifyCheckRuleHttp {
  "/ModifyCheckRule": {
    post: {
      parameters: {
        query: ModifyCheckRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyCheckRuleOutput;
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
