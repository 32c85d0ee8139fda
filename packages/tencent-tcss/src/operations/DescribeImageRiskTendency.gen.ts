// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeTendencyInfo } from "../schemas.gen.js";

export interface DescribeImageRiskTendencyInput {
  /** @example 2021-05-01 */
  StartTime: string;
  /** @example 2021-06-01 */
  EndTime: string;
}

export interface DescribeImageRiskTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  ImageRiskTendencySet?: ImageRiskTendencyInfo[];
}

export interface ImageRiskTendencyInfo {
  ImageRiskSet?: RunTimeTendencyInfo[];
  /** @example IRT_VULNERABILITY */
  ImageRiskType?: "IRT_VULNERABILITY" | "IRT_MALWARE_VIRUS" | "IRT_RISK" | (string & {});
}

/**
 * The documented error codes of DescribeImageRiskTendency.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.DataRange`
 */
export type DescribeImageRiskTendencyErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataRange";

/** Whether `error` is a failure of DescribeImageRiskTendency with one of its documented codes. */
export const isDescribeImageRiskTendencyError: ErrorGuard<DescribeImageRiskTendencyErrorCode> = (error) =>
  isCloudError(error, "DescribeImageRiskTendency", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "InvalidParameterValue.DataRange",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageRiskTendency({
 *   StartTime: "2021-05-01",
 *   EndTime: "2021-06-01",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageRiskTendency: TypedRoute<
  DescribeImageRiskTendencyInput,
  DescribeImageRiskTendencyOutput,
  DescribeImageRiskTendencyHttp
> = {
  name: "DescribeImageRiskTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageRiskTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageRiskTendency as `client.http` calls it. */
export interface DescribeImageRiskTendencyHttp {
  "/DescribeImageRiskTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageRiskTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageRiskTendencyOutput;
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
