// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddOrModifyVirusWhiteListRuleInput {
  /**
   * @example [
   * "fc7fd32908d50c4e2a0b40acbc5b281a"
   * ]
   */
  Md5List: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Scope: number;
  /** @example 256 */
  Id?: number | bigint;
  ImageIds?: string[];
  /** @example image */
  Remark?: string;
  /** @example 2268464 */
  EventId?: number | bigint;
}

export interface AddOrModifyVirusWhiteListRuleOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddOrModifyVirusWhiteListRule.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.DataNotFound`
 */
export type AddOrModifyVirusWhiteListRuleErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound";

/** Whether `error` is a failure of AddOrModifyVirusWhiteListRule with one of its documented codes. */
export const isAddOrModifyVirusWhiteListRuleError: ErrorGuard<AddOrModifyVirusWhiteListRuleErrorCode> = (error) =>
  isCloudError(error, "AddOrModifyVirusWhiteListRule", [
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
 * const result = await client.addOrModifyVirusWhiteListRule({
 *   Md5List: ["fc7fd32908d50c4e2a0b40acbc5b281a"],
 *   Scope: 1,
 *   Id: 256,
 *   Remark: "image",
 * });
 * ```
 * @throws CloudError
 */
export const addOrModifyVirusWhiteListRule: TypedRoute<
  AddOrModifyVirusWhiteListRuleInput,
  AddOrModifyVirusWhiteListRuleOutput,
  AddOrModifyVirusWhiteListRuleHttp
> = {
  name: "AddOrModifyVirusWhiteListRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddOrModifyVirusWhiteListRule", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddOrModifyVirusWhiteListRule as `client.http` calls it. */
export interface AddOrModifyVirusWhiteListRuleHttp {
  "/AddOrModifyVirusWhiteListRule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddOrModifyVirusWhiteListRuleInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddOrModifyVirusWhiteListRuleOutput;
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
