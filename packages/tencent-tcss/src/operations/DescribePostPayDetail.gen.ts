// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePostPayDetailInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
}

export interface DescribePostPayDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  SoftQuotaDayDetail?: SoftQuotaDayInfo[];
}

export interface SoftQuotaDayInfo {
  /** @example 2021-05-01 00:00:00 */
  PayTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 101
   */
  CoresCnt?: number;
}

/**
 * The documented error codes of DescribePostPayDetail.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 */
export type DescribePostPayDetailErrorCode = "InternalError" | "InternalError.MainDBFail";

/** Whether `error` is a failure of DescribePostPayDetail with one of its documented codes. */
export const isDescribePostPayDetailError: ErrorGuard<DescribePostPayDetailErrorCode> = (error) =>
  isCloudError(error, "DescribePostPayDetail", ["InternalError", "InternalError.MainDBFail"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describePostPayDetail();
 * ```
 * @throws CloudError
 */
export const describePostPayDetail: TypedRoute<
  DescribePostPayDetailInput,
  DescribePostPayDetailOutput,
  DescribePostPayDetailHttp
> = {
  name: "DescribePostPayDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribePostPayDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribePostPayDetail as `client.http` calls it. */
export interface DescribePostPayDetailHttp {
  "/DescribePostPayDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribePostPayDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribePostPayDetailOutput;
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
