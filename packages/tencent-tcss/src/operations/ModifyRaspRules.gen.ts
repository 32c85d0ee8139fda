// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyRaspRulesInput {
  /** @example 34 */
  Id?: number | bigint;
  /**
   * @example [
   * 105346
   * ]
   */
  VulVulsIDs?: number[];
  /** @example LiovdXNyL2Jpbi8= */
  URLRegexp?: string;
  /** @example 0 */
  WhiteType?: 0 | 1 | (number & {});
}

export interface ModifyRaspRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyRaspRules.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type ModifyRaspRulesErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of ModifyRaspRules with one of its documented codes. */
export const isModifyRaspRulesError: ErrorGuard<ModifyRaspRulesErrorCode> = (error) =>
  isCloudError(error, "ModifyRaspRules", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyRaspRules({ VulVulsIDs: [105346], WhiteType: 1 });
 * ```
 * @throws CloudError
 */
export const modifyRaspRules: TypedRoute<ModifyRaspRulesInput, ModifyRaspRulesOutput, ModifyRaspRulesHttp> = {
  name: "ModifyRaspRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyRaspRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyRaspRules as `client.http` calls it. */
export interface ModifyRaspRulesHttp {
  "/ModifyRaspRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyRaspRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyRaspRulesOutput;
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
