// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeLogStorageStatisticInput = {};

export interface DescribeLogStorageStatisticOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 139341
   */
  TotalSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12243
   */
  UsedSize?: number;
}

/**
 * The documented error codes of DescribeLogStorageStatistic.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DescribeLogStorageStatisticErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of DescribeLogStorageStatistic with one of its documented codes. */
export const isDescribeLogStorageStatisticError: ErrorGuard<DescribeLogStorageStatisticErrorCode> = (error) =>
  isCloudError(error, "DescribeLogStorageStatistic", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeLogStorageStatistic();
 * ```
 * @throws CloudError
 */
export const describeLogStorageStatistic: TypedRoute<
  DescribeLogStorageStatisticInput,
  DescribeLogStorageStatisticOutput,
  DescribeLogStorageStatisticHttp
> = {
  name: "DescribeLogStorageStatistic",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeLogStorageStatistic", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeLogStorageStatistic as `client.http` calls it. */
export interface DescribeLogStorageStatisticHttp {
  "/DescribeLogStorageStatistic": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeLogStorageStatisticInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeLogStorageStatisticOutput;
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
