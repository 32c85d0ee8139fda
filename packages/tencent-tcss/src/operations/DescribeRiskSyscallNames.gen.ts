// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeRiskSyscallNamesInput = {};

export interface DescribeRiskSyscallNamesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  /**
   * @example [
   * "chroot"
   * ]
   */
  SyscallNames?: string[];
}

/**
 * The documented error codes of DescribeRiskSyscallNames.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeRiskSyscallNamesErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeRiskSyscallNames with one of its documented codes. */
export const isDescribeRiskSyscallNamesError: ErrorGuard<DescribeRiskSyscallNamesErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskSyscallNames", [
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
 * const result = await client.describeRiskSyscallNames();
 * ```
 * @throws CloudError
 */
export const describeRiskSyscallNames: TypedRoute<
  DescribeRiskSyscallNamesInput,
  DescribeRiskSyscallNamesOutput,
  DescribeRiskSyscallNamesHttp
> = {
  name: "DescribeRiskSyscallNames",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRiskSyscallNames", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeRiskSyscallNames as `client.http` calls it. */
export interface DescribeRiskSyscallNamesHttp {
  "/DescribeRiskSyscallNames": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRiskSyscallNamesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRiskSyscallNamesOutput;
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
