// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyK8sApiAbnormalRuleStatusInput {
  /** @example 1 */
  RuleID: string;
  /** @example true */
  Status: boolean;
}

export interface ModifyK8sApiAbnormalRuleStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyK8sApiAbnormalRuleStatus.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifyK8sApiAbnormalRuleStatusErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifyK8sApiAbnormalRuleStatus with one of its documented codes. */
export const isModifyK8sApiAbnormalRuleStatusError: ErrorGuard<ModifyK8sApiAbnormalRuleStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyK8sApiAbnormalRuleStatus", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyK8sApiAbnormalRuleStatus({
 *   RuleID: "dsfsdfee2f4f",
 *   Status: true,
 * });
 * ```
 * @throws CloudError
 */
export const modifyK8sApiAbnormalRuleStatus: TypedRoute<
  ModifyK8sApiAbnormalRuleStatusInput,
  ModifyK8sApiAbnormalRuleStatusOutput,
  ModifyK8sApiAbnormalRuleStatusHttp
> = {
  name: "ModifyK8sApiAbnormalRuleStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyK8sApiAbnormalRuleStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyK8sApiAbnormalRuleStatus as `client.http` calls it. */
export interface ModifyK8sApiAbnormalRuleStatusHttp {
  "/ModifyK8sApiAbnormalRuleStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyK8sApiAbnormalRuleStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyK8sApiAbnormalRuleStatusOutput;
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
