// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, WarningRule } from "../schemas.gen.js";

export type DescribeWarningRulesInput = {};

export interface DescribeWarningRulesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  WarningRules?: WarningRule[];
}

/**
 * The documented error codes of DescribeWarningRules.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `MissingParameter`
 */
export type DescribeWarningRulesErrorCode = "AuthFailure" | "InternalError" | "InvalidParameter" | "MissingParameter";

/** Whether `error` is a failure of DescribeWarningRules with one of its documented codes. */
export const isDescribeWarningRulesError: ErrorGuard<DescribeWarningRulesErrorCode> = (error) =>
  isCloudError(error, "DescribeWarningRules", ["AuthFailure", "InternalError", "InvalidParameter", "MissingParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeWarningRules();
 * ```
 * @throws CloudError
 */
export const describeWarningRules: TypedRoute<
  DescribeWarningRulesInput,
  DescribeWarningRulesOutput,
  DescribeWarningRulesHttp
> = {
  name: "DescribeWarningRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeWarningRules", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeWarningRules as `client.http` calls it. */
export interface DescribeWarningRulesHttp {
  "/DescribeWarningRules": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeWarningRulesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeWarningRulesOutput;
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
