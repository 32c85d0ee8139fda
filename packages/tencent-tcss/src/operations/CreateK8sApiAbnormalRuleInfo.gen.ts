// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, K8sApiAbnormalRuleInfo, RequestId } from "../schemas.gen.js";

export interface CreateK8sApiAbnormalRuleInfoInput {
  RuleInfo: K8sApiAbnormalRuleInfo;
  /** @example d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b */
  CopySrcRuleID?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  EventID?: number;
}

export interface CreateK8sApiAbnormalRuleInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 10 */
  RuleID?: string;
}

/**
 * The documented error codes of CreateK8sApiAbnormalRuleInfo.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type CreateK8sApiAbnormalRuleInfoErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of CreateK8sApiAbnormalRuleInfo with one of its documented codes. */
export const isCreateK8sApiAbnormalRuleInfoError: ErrorGuard<CreateK8sApiAbnormalRuleInfoErrorCode> = (error) =>
  isCloudError(error, "CreateK8sApiAbnormalRuleInfo", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createK8sApiAbnormalRuleInfo({
 *   RuleInfo: {
 *     RuleName: "rulename1",
 *     Status: true,
 *     RuleInfoList: [
 *       {
 *         Scope: '{"Verb":"create","RequestURI":"/api/v1/pods","SourceIPS":"10.255.0.43","UserAgent":"kubectl"}',
 *         Action: "RULE_MODE_ALERT",
 *         RiskLevel: "NOTICE",
 *         Status: true,
 *         IsDelete: false,
 *       },
 *     ],
 *     EffectClusterIDSet: [],
 *     RuleType: "USER_DEFINED_RULE",
 *     EffectAllCluster: true,
 *   },
 *   CopySrcRuleID: "",
 * });
 * ```
 * @throws CloudError
 */
export const createK8sApiAbnormalRuleInfo: TypedRoute<
  CreateK8sApiAbnormalRuleInfoInput,
  CreateK8sApiAbnormalRuleInfoOutput,
  CreateK8sApiAbnormalRuleInfoHttp
> = {
  name: "CreateK8sApiAbnormalRuleInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateK8sApiAbnormalRuleInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateK8sApiAbnormalRuleInfo as `client.http` calls it. */
export interface CreateK8sApiAbnormalRuleInfoHttp {
  "/CreateK8sApiAbnormalRuleInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateK8sApiAbnormalRuleInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateK8sApiAbnormalRuleInfoOutput;
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
