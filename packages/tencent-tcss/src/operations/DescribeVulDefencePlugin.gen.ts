// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeVulDefencePluginInput {
  /** @example 0096440e-9a9f-4e80-a82d-0b018637e8fe */
  HostID?: string;
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
  Filters?: RunTimeFiltersRecord[];
}

export interface DescribeVulDefencePluginOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount?: number;
  List?: VulDefencePlugin[];
}

export interface VulDefencePlugin {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 17847
   */
  PID?: number;
  /** @example org.apache.catalina.startup.Bootstrap */
  MainClass?: string;
  /** @example INJECTING */
  Status?: "INJECTING" | "SUCCESS" | "FAIL" | "TIMEOUT" | "QUIT" | (string & {});
  /** @example success */
  ErrorLog?: string;
}

/**
 * The documented error codes of DescribeVulDefencePlugin.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeVulDefencePluginErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeVulDefencePlugin with one of its documented codes. */
export const isDescribeVulDefencePluginError: ErrorGuard<DescribeVulDefencePluginErrorCode> = (error) =>
  isCloudError(error, "DescribeVulDefencePlugin", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulDefencePlugin({
 *   HostID: "3b6b1bbc-1c7a-47e2-9ca8-e9c27ec9d068",
 *   Limit: 1,
 *   Offset: 1,
 *   Filters: [{ Name: "Status", Values: ["SUCCESS"], ExactMatch: true }],
 * });
 * ```
 * @throws CloudError
 */
export const describeVulDefencePlugin: TypedRoute<
  DescribeVulDefencePluginInput,
  DescribeVulDefencePluginOutput,
  DescribeVulDefencePluginHttp
> = {
  name: "DescribeVulDefencePlugin",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulDefencePlugin", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulDefencePlugin as `client.http` calls it. */
export interface DescribeVulDefencePluginHttp {
  "/DescribeVulDefencePlugin": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulDefencePluginInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulDefencePluginOutput;
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
