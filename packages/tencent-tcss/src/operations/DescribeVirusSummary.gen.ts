// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVirusSummaryInput = {};

export interface DescribeVirusSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 67225811ee813296b12b42482cc2**** */
  TaskId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RiskContainerCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RiskCnt?: number;
  /** @example 2020-10-01 00:00:00 */
  VirusDataBaseModifyTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RiskContainerIncrease?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RiskIncrease?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  IsolateIncrease?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  IsolateCnt?: number;
}

/**
 * The documented error codes of DescribeVirusSummary.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeVirusSummaryErrorCode =
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusSummary with one of its documented codes. */
export const isDescribeVirusSummaryError: ErrorGuard<DescribeVirusSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusSummary", [
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusSummary();
 * ```
 * @throws CloudError
 */
export const describeVirusSummary: TypedRoute<
  DescribeVirusSummaryInput,
  DescribeVirusSummaryOutput,
  DescribeVirusSummaryHttp
> = {
  name: "DescribeVirusSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusSummary as `client.http` calls it. */
export interface DescribeVirusSummaryHttp {
  "/DescribeVirusSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusSummaryOutput;
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
