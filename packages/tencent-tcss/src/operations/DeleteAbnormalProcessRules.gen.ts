// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteAbnormalProcessRulesInput {
  /**
   * @example [
   * "1114"
   * ]
   */
  RuleIdSet: string[];
}

export interface DeleteAbnormalProcessRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteAbnormalProcessRules.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DeleteAbnormalProcessRulesErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DeleteAbnormalProcessRules with one of its documented codes. */
export const isDeleteAbnormalProcessRulesError: ErrorGuard<DeleteAbnormalProcessRulesErrorCode> = (error) =>
  isCloudError(error, "DeleteAbnormalProcessRules", [
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
 * const result = await client.deleteAbnormalProcessRules({ RuleIdSet: ["1114"] });
 * ```
 * @throws CloudError
 */
export const deleteAbnormalProcessRules: TypedRoute<
  DeleteAbnormalProcessRulesInput,
  DeleteAbnormalProcessRulesOutput,
  DeleteAbnormalProcessRulesHttp
> = {
  name: "DeleteAbnormalProcessRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteAbnormalProcessRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteAbnormalProcessRules as `client.http` calls it. */
export interface DeleteAbnormalProcessRulesHttp {
  "/DeleteAbnormalProcessRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteAbnormalProcessRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteAbnormalProcessRulesOutput;
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
