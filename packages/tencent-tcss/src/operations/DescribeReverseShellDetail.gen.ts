// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type {
  ErrorResponse,
  ProcessBaseInfo,
  ProcessDetailBaseInfo,
  ProcessDetailInfo,
  RequestId,
  RunTimeEventBaseInfo,
} from "../schemas.gen.js";

export interface DescribeReverseShellDetailInput {
  /** @example 356546 */
  EventId: string;
}

export interface DescribeReverseShellDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  EventBaseInfo?: RunTimeEventBaseInfo;
  ProcessInfo?: ProcessDetailInfo;
  ParentProcessInfo?: ProcessDetailBaseInfo;
  EventDetail?: ReverseShellEventDescription;
  AncestorProcessInfo?: ProcessBaseInfo;
}

export interface ReverseShellEventDescription {
  /** @example 反弹shell */
  Description?: string;
  /** @example 反弹shell */
  Solution?: string;
  /** @example 时间备注 */
  Remark?: string;
  /** @example 100.100.102.100 */
  DstAddress?: string;
  /** @example 2021-05-01 00:00:00 */
  OperationTime?: string;
}

/**
 * The documented error codes of DescribeReverseShellDetail.
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
export type DescribeReverseShellDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound";

/** Whether `error` is a failure of DescribeReverseShellDetail with one of its documented codes. */
export const isDescribeReverseShellDetailError: ErrorGuard<DescribeReverseShellDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeReverseShellDetail", [
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
 * const result = await client.describeReverseShellDetail({ EventId: "356546" });
 * ```
 * @throws CloudError
 */
export const describeReverseShellDetail: TypedRoute<
  DescribeReverseShellDetailInput,
  DescribeReverseShellDetailOutput,
  DescribeReverseShellDetailHttp
> = {
  name: "DescribeReverseShellDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeReverseShellDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [
    [["Response", "ProcessInfo", "ProcessId"], "bigint"],
    [["Response", "ParentProcessInfo", "ProcessId"], "bigint"],
  ],
};

/** DescribeReverseShellDetail as `client.http` calls it. */
export interface DescribeReverseShellDetailHttp {
  "/DescribeReverseShellDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeReverseShellDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeReverseShellDetailOutput;
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
