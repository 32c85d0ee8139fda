// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageAutoAuthorizedTaskListInput {
  /** @example 2022-01-01 */
  StartTime: string;
  /** @example 2022-01-07 */
  EndTime: string;
  Filters?: AssetFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
}

export interface DescribeImageAutoAuthorizedTaskListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ImageAutoAuthorizedTask[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount?: number;
}

export interface ImageAutoAuthorizedTask {
  /** @example 2169517 */
  TaskId?: bigint;
  /** @example AUTO */
  Type?: "AUTO" | "MANUAL" | (string & {});
  /** @example 2024-1**** */
  AuthorizedDate?: string;
  /** @example REGISTRY */
  Source?: "LOCAL" | "REGISTRY" | (string & {});
  /** @example 2024-11-01 01:4**** */
  LastAuthorizedTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  SuccessCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FailCount?: number;
  /** @example REACH_LIMIT */
  LatestFailCode?: "REACH_LIMIT" | "LICENSE_INSUFFICIENT" | (string & {});
}

/**
 * The documented error codes of DescribeImageAutoAuthorizedTaskList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeImageAutoAuthorizedTaskListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeImageAutoAuthorizedTaskList with one of its documented codes. */
export const isDescribeImageAutoAuthorizedTaskListError: ErrorGuard<DescribeImageAutoAuthorizedTaskListErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeImageAutoAuthorizedTaskList", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageAutoAuthorizedTaskList({
 *   StartTime: "2022-01-01",
 *   EndTime: "2022-01-07",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageAutoAuthorizedTaskList: TypedRoute<
  DescribeImageAutoAuthorizedTaskListInput,
  DescribeImageAutoAuthorizedTaskListOutput,
  DescribeImageAutoAuthorizedTaskListHttp
> = {
  name: "DescribeImageAutoAuthorizedTaskList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageAutoAuthorizedTaskList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "List", "*", "TaskId"], "bigint"]],
};

/** DescribeImageAutoAuthorizedTaskList as `client.http` calls it. */
export interface DescribeImageAutoAuthorizedTaskListHttp {
  "/DescribeImageAutoAuthorizedTaskList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageAutoAuthorizedTaskListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageAutoAuthorizedTaskListOutput;
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
