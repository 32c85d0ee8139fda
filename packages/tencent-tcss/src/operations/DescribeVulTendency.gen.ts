// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeTendencyInfo } from "../schemas.gen.js";

export interface DescribeVulTendencyInput {
  /** @example 2022-04-13 */
  StartTime: string;
  /** @example 2022-04-13 */
  EndTime: string;
  /** @example LATEST */
  SphereOfInfluence: "LATEST" | "CONTAINER" | (string & {});
}

export interface DescribeVulTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  VulTendencySet?: VulTendencyInfo[];
}

export interface VulTendencyInfo {
  VulSet?: RunTimeTendencyInfo[];
  /** @example LOCAL */
  ImageType?: "LOCAL" | "REGISTRY" | (string & {});
}

/**
 * The documented error codes of DescribeVulTendency.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeVulTendencyErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulTendency with one of its documented codes. */
export const isDescribeVulTendencyError: ErrorGuard<DescribeVulTendencyErrorCode> = (error) =>
  isCloudError(error, "DescribeVulTendency", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulTendency({
 *   StartTime: "2022-04-13",
 *   EndTime: "2022-04-13",
 *   SphereOfInfluence: "LATEST",
 * });
 * ```
 * @throws CloudError
 */
export const describeVulTendency: TypedRoute<
  DescribeVulTendencyInput,
  DescribeVulTendencyOutput,
  DescribeVulTendencyHttp
> = {
  name: "DescribeVulTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulTendency as `client.http` calls it. */
export interface DescribeVulTendencyHttp {
  "/DescribeVulTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulTendencyOutput;
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
