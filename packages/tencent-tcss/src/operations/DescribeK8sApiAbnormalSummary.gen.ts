// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeK8sApiAbnormalSummaryInput = {};

export interface DescribeK8sApiAbnormalSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  UnhandleEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandleHighLevelEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandleMediumLevelEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandleLowLevelEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandleNoticeLevelEventCount?: number;
}

/**
 * The documented error codes of DescribeK8sApiAbnormalSummary.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeK8sApiAbnormalSummaryErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeK8sApiAbnormalSummary with one of its documented codes. */
export const isDescribeK8sApiAbnormalSummaryError: ErrorGuard<DescribeK8sApiAbnormalSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeK8sApiAbnormalSummary", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeK8sApiAbnormalSummary();
 * ```
 * @throws CloudError
 */
export const describeK8sApiAbnormalSummary: TypedRoute<
  DescribeK8sApiAbnormalSummaryInput,
  DescribeK8sApiAbnormalSummaryOutput,
  DescribeK8sApiAbnormalSummaryHttp
> = {
  name: "DescribeK8sApiAbnormalSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeK8sApiAbnormalSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeK8sApiAbnormalSummary as `client.http` calls it. */
export interface DescribeK8sApiAbnormalSummaryHttp {
  "/DescribeK8sApiAbnormalSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeK8sApiAbnormalSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeK8sApiAbnormalSummaryOutput;
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
