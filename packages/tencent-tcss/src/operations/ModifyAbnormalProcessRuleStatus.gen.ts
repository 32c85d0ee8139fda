// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAbnormalProcessRuleStatusInput {
  /**
   * @example [
   * "5202566"
   * ]
   */
  RuleIdSet: string[];
  /** @example true */
  IsEnable: boolean;
}

export interface ModifyAbnormalProcessRuleStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyAbnormalProcessRuleStatus.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type ModifyAbnormalProcessRuleStatusErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of ModifyAbnormalProcessRuleStatus with one of its documented codes. */
export const isModifyAbnormalProcessRuleStatusError: ErrorGuard<ModifyAbnormalProcessRuleStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyAbnormalProcessRuleStatus", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAbnormalProcessRuleStatus({
 *   RuleIdSet: ["5202566"],
 *   IsEnable: true,
 * });
 * ```
 * @throws CloudError
 */
export const modifyAbnormalProcessRuleStatus: TypedRoute<
  ModifyAbnormalProcessRuleStatusInput,
  ModifyAbnormalProcessRuleStatusOutput,
  ModifyAbnormalProcessRuleStatusHttp
> = {
  name: "ModifyAbnormalProcessRuleStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyAbnormalProcessRuleStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyAbnormalProcessRuleStatus as `client.http` calls it. */
export interface ModifyAbnormalProcessRuleStatusHttp {
  "/ModifyAbnormalProcessRuleStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyAbnormalProcessRuleStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyAbnormalProcessRuleStatusOutput;
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
