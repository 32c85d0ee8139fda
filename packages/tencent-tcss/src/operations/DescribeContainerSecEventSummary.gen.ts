// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeContainerSecEventSummaryInput = {};

export interface DescribeContainerSecEventSummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandledEscapeCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandledReverseShellCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandledRiskSyscallCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandledAbnormalProcessCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandledFileCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandledVirusEventCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandledMaliciousConnectionEventCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnhandledK8sApiEventCnt?: number;
}

/**
 * The documented error codes of DescribeContainerSecEventSummary.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeContainerSecEventSummaryErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeContainerSecEventSummary with one of its documented codes. */
export const isDescribeContainerSecEventSummaryError: ErrorGuard<DescribeContainerSecEventSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeContainerSecEventSummary", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeContainerSecEventSummary();
 * ```
 * @throws CloudError
 */
export const describeContainerSecEventSummary: TypedRoute<
  DescribeContainerSecEventSummaryInput,
  DescribeContainerSecEventSummaryOutput,
  DescribeContainerSecEventSummaryHttp
> = {
  name: "DescribeContainerSecEventSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeContainerSecEventSummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeContainerSecEventSummary as `client.http` calls it. */
export interface DescribeContainerSecEventSummaryHttp {
  "/DescribeContainerSecEventSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeContainerSecEventSummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeContainerSecEventSummaryOutput;
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
