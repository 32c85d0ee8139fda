// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RiskSyscallWhiteListInfo } from "../schemas.gen.js";

export interface DescribeRiskSyscallWhiteListDetailInput {
  /** @example 1002 */
  WhiteListId: string;
}

export interface DescribeRiskSyscallWhiteListDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  WhiteListDetailInfo?: RiskSyscallWhiteListInfo;
}

/**
 * The documented error codes of DescribeRiskSyscallWhiteListDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation.DataValueNotCorrect`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.DataNotFound`
 */
export type DescribeRiskSyscallWhiteListDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound";

/** Whether `error` is a failure of DescribeRiskSyscallWhiteListDetail with one of its documented codes. */
export const isDescribeRiskSyscallWhiteListDetailError: ErrorGuard<DescribeRiskSyscallWhiteListDetailErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeRiskSyscallWhiteListDetail", [
    "AuthFailure",
    "FailedOperation.DataValueNotCorrect",
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
 * const result = await client.describeRiskSyscallWhiteListDetail({
 *   WhiteListId: "1002",
 * });
 * ```
 * @throws CloudError
 */
export const describeRiskSyscallWhiteListDetail: TypedRoute<
  DescribeRiskSyscallWhiteListDetailInput,
  DescribeRiskSyscallWhiteListDetailOutput,
  DescribeRiskSyscallWhiteListDetailHttp
> = {
  name: "DescribeRiskSyscallWhiteListDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRiskSyscallWhiteListDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeRiskSyscallWhiteListDetail as `client.http` calls it. */
export interface DescribeRiskSyscallWhiteListDetailHttp {
  "/DescribeRiskSyscallWhiteListDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRiskSyscallWhiteListDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRiskSyscallWhiteListDetailOutput;
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
