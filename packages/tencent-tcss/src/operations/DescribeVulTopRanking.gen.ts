// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulTopRankingInput {
  /** @example SYSTEM */
  CategoryType: "SYSTEM" | "WEB" | "EMERGENCY" | (string & {});
}

export interface DescribeVulTopRankingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: VulTopRankingInfo[];
}

export interface VulTopRankingInfo {
  /** @example XZ-Utils 后门风险（CVE-2024-3**** */
  VulName?: string;
  /** @example CRITICAL */
  Level?: "CRITICAL" | "HIGH" | "MIDDLE" | "LOW" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  AffectedImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  AffectedContainerCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ID?: number;
  /** @example pcmgr-48**** */
  PocID?: string;
}

/**
 * The documented error codes of DescribeVulTopRanking.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 */
export type DescribeVulTopRankingErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError";

/** Whether `error` is a failure of DescribeVulTopRanking with one of its documented codes. */
export const isDescribeVulTopRankingError: ErrorGuard<DescribeVulTopRankingErrorCode> = (error) =>
  isCloudError(error, "DescribeVulTopRanking", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulTopRanking({ CategoryType: "SYSTEM" });
 * ```
 * @throws CloudError
 */
export const describeVulTopRanking: TypedRoute<
  DescribeVulTopRankingInput,
  DescribeVulTopRankingOutput,
  DescribeVulTopRankingHttp
> = {
  name: "DescribeVulTopRanking",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulTopRanking", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulTopRanking as `client.http` calls it. */
export interface DescribeVulTopRankingHttp {
  "/DescribeVulTopRanking": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulTopRankingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulTopRankingOutput;
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
