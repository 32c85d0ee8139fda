// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVirusEventTendencyInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  TendencyPeriod: number;
}

export interface DescribeVirusEventTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: VirusTendencyInfo[];
}

export interface VirusTendencyInfo {
  /** @example 2021-11-08 */
  Date?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  PendingEventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RiskContainerCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  IsolateEventCount?: number;
}

/**
 * The documented error codes of DescribeVirusEventTendency.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DescribeVirusEventTendencyErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of DescribeVirusEventTendency with one of its documented codes. */
export const isDescribeVirusEventTendencyError: ErrorGuard<DescribeVirusEventTendencyErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusEventTendency", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusEventTendency({ TendencyPeriod: 7 });
 * ```
 * @throws CloudError
 */
export const describeVirusEventTendency: TypedRoute<
  DescribeVirusEventTendencyInput,
  DescribeVirusEventTendencyOutput,
  DescribeVirusEventTendencyHttp
> = {
  name: "DescribeVirusEventTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusEventTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusEventTendency as `client.http` calls it. */
export interface DescribeVirusEventTendencyHttp {
  "/DescribeVirusEventTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusEventTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusEventTendencyOutput;
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
