// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeEscapeSafeStateInput = {};

export interface DescribeEscapeSafeStateOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example Safe */
  IsSafe?: "Unsafe" | "Safe" | "UnKnown" | (string & {});
}

/**
 * The documented error codes of DescribeEscapeSafeState.
 *
 * - `AuthFailure`
 * - `InternalError`
 */
export type DescribeEscapeSafeStateErrorCode = "AuthFailure" | "InternalError";

/** Whether `error` is a failure of DescribeEscapeSafeState with one of its documented codes. */
export const isDescribeEscapeSafeStateError: ErrorGuard<DescribeEscapeSafeStateErrorCode> = (error) =>
  isCloudError(error, "DescribeEscapeSafeState", ["AuthFailure", "InternalError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeEscapeSafeState();
 * ```
 * @throws CloudError
 */
export const describeEscapeSafeState: TypedRoute<
  DescribeEscapeSafeStateInput,
  DescribeEscapeSafeStateOutput,
  DescribeEscapeSafeStateHttp
> = {
  name: "DescribeEscapeSafeState",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeEscapeSafeState", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeEscapeSafeState as `client.http` calls it. */
export interface DescribeEscapeSafeStateHttp {
  "/DescribeEscapeSafeState": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeEscapeSafeStateInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeEscapeSafeStateOutput;
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
