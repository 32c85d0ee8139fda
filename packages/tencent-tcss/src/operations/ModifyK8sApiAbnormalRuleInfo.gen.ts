// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, K8sApiAbnormalRuleInfo, RequestId } from "../schemas.gen.js";

export interface ModifyK8sApiAbnormalRuleInfoInput {
  RuleInfo: K8sApiAbnormalRuleInfo;
}

export interface ModifyK8sApiAbnormalRuleInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyK8sApiAbnormalRuleInfo.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifyK8sApiAbnormalRuleInfoErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifyK8sApiAbnormalRuleInfo with one of its documented codes. */
export const isModifyK8sApiAbnormalRuleInfoError: ErrorGuard<ModifyK8sApiAbnormalRuleInfoErrorCode> = (error) =>
  isCloudError(error, "ModifyK8sApiAbnormalRuleInfo", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyK8sApiAbnormalRuleInfo({
 *   RuleInfo: {
 *     Status: true,
 *     RuleInfoList: [
 *       {
 *         Action: "RULE_MODE_ALERT",
 *         IsDelete: false,
 *         RiskLevel: "NOTICE",
 *         Scope:
 *           '{"Verb":"update","RequestURI":"/apis/apps/v1","SourceIPS":"10.255.0.43","UserAgent":"snapshot-controller"}',
 *         Status: true,
 *       },
 *     ],
 *     EffectClusterIDSet: [],
 *     RuleID: "d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b",
 *     RuleType: "USER_DEFINED_RULE",
 *     EffectAllCluster: true,
 *     RuleName: "rulename-test",
 *   },
 * });
 * ```
 * @throws CloudError
 */
export const modifyK8sApiAbnormalRuleInfo: TypedRoute<
  ModifyK8sApiAbnormalRuleInfoInput,
  ModifyK8sApiAbnormalRuleInfoOutput,
  ModifyK8sApiAbnormalRuleInfoHttp
> = {
  name: "ModifyK8sApiAbnormalRuleInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyK8sApiAbnormalRuleInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyK8sApiAbnormalRuleInfo as `client.http` calls it. */
export interface ModifyK8sApiAbnormalRuleInfoHttp {
  "/ModifyK8sApiAbnormalRuleInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyK8sApiAbnormalRuleInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyK8sApiAbnormalRuleInfoOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
