// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ClusterCheckItem, ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCheckItemListInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  Limit?: number;
  Filters?: ComplianceFiltersRecord[];
}

export interface DescribeCheckItemListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  ClusterCheckItems?: ClusterCheckItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeCheckItemList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeCheckItemListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeCheckItemList with one of its documented codes. */
export const isDescribeCheckItemListError: ErrorGuard<DescribeCheckItemListErrorCode> = (error) =>
  isCloudError(error, "DescribeCheckItemList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCheckItemList({
 *   Offset: 0,
 *   Limit: 10,
 *   Filters: [],
 * });
 * ```
 * @throws CloudError
 */
export const describeCheckItemList: TypedRoute<
  DescribeCheckItemListInput,
  DescribeCheckItemListOutput,
  DescribeCheckItemListHttp
> = {
  name: "DescribeCheckItemList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeCheckItemList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "ClusterCheckItems", "*", "CheckItemId"], "bigint"]],
};

/** DescribeCheckItemList as `client.http` calls it. */
export interface DescribeCheckItemListHttp {
  "/DescribeCheckItemList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeCheckItemListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeCheckItemListOutput;
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
