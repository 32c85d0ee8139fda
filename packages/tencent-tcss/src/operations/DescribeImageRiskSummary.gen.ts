// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeImageRiskSummaryInput = {};

export interface DescribeImageRiskSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  VulnerabilityCnt?: RunTimeRiskInfo[];
  MalwareVirusCnt?: RunTimeRiskInfo[];
  RiskCnt?: RunTimeRiskInfo[];
}

export interface RunTimeRiskInfo {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Cnt?: number;
  /** @example HIGH */
  Level?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | (string & {});
}

/**
 * The documented error codes of DescribeImageRiskSummary.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeImageRiskSummaryErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeImageRiskSummary with one of its documented codes. */
export const isDescribeImageRiskSummaryError: ErrorGuard<DescribeImageRiskSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeImageRiskSummary", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageRiskSummary();
 * ```
 * @throws CloudError
 */
export const describeImageRiskSummary: TypedRoute<
  DescribeImageRiskSummaryInput,
  DescribeImageRiskSummaryOutput,
  DescribeImageRiskSummaryHttp
> = {
  name: "DescribeImageRiskSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageRiskSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageRiskSummary as `client.http` calls it. */
export interface DescribeImageRiskSummaryHttp {
  "/DescribeImageRiskSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageRiskSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageRiskSummaryOutput;
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
