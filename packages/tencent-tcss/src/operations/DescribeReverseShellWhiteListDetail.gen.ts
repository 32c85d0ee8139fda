// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, ReverseShellWhiteListInfo } from "../schemas.gen.js";

export interface DescribeReverseShellWhiteListDetailInput {
  /** @example 63456 */
  WhiteListId: string;
}

export interface DescribeReverseShellWhiteListDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  WhiteListDetailInfo?: ReverseShellWhiteListInfo;
}

/**
 * The documented error codes of DescribeReverseShellWhiteListDetail.
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
export type DescribeReverseShellWhiteListDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound";

/** Whether `error` is a failure of DescribeReverseShellWhiteListDetail with one of its documented codes. */
export const isDescribeReverseShellWhiteListDetailError: ErrorGuard<DescribeReverseShellWhiteListDetailErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeReverseShellWhiteListDetail", [
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
 * const result = await client.describeReverseShellWhiteListDetail({
 *   WhiteListId: "63456",
 * });
 * ```
 * @throws CloudError
 */
export const describeReverseShellWhiteListDetail: TypedRoute<
  DescribeReverseShellWhiteListDetailInput,
  DescribeReverseShellWhiteListDetailOutput,
  DescribeReverseShellWhiteListDetailHttp
> = {
  name: "DescribeReverseShellWhiteListDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeReverseShellWhiteListDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeReverseShellWhiteListDetail as `client.http` calls it. */
export interface DescribeReverseShellWhiteListDetailHttp {
  "/DescribeReverseShellWhiteListDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeReverseShellWhiteListDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeReverseShellWhiteListDetailOutput;
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
