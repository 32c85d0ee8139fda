// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteVirusWhiteListRuleInput {
  RuleIdSet: number[];
}

export interface DeleteVirusWhiteListRuleOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteVirusWhiteListRule.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.DataNotFound`
 */
export type DeleteVirusWhiteListRuleErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound";

/** Whether `error` is a failure of DeleteVirusWhiteListRule with one of its documented codes. */
export const isDeleteVirusWhiteListRuleError: ErrorGuard<DeleteVirusWhiteListRuleErrorCode> = (error) =>
  isCloudError(error, "DeleteVirusWhiteListRule", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "InvalidParameterValue.DataNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteVirusWhiteListRule({ RuleIdSet: [1] });
 * ```
 * @throws CloudError
 */
export const deleteVirusWhiteListRule: TypedRoute<
  DeleteVirusWhiteListRuleInput,
  DeleteVirusWhiteListRuleOutput,
  DeleteVirusWhiteListRuleHttp
> = {
  name: "DeleteVirusWhiteListRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteVirusWhiteListRule", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteVirusWhiteListRule as `client.http` calls it. */
export interface DeleteVirusWhiteListRuleHttp {
  "/DeleteVirusWhiteListRule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteVirusWhiteListRuleInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteVirusWhiteListRuleOutput;
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
