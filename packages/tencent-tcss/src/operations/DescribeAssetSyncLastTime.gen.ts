// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAssetSyncLastTimeInput = {};

export interface DescribeAssetSyncLastTimeOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 2024-10-31 21:3**** */
  AssetSyncLastTime?: string;
  /** @example PROCE**** */
  TaskStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  TaskProcess?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  FailedHostCount?: number;
  /** @example 1002 */
  TaskId?: bigint;
}

/**
 * The documented error codes of DescribeAssetSyncLastTime.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 */
export type DescribeAssetSyncLastTimeErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError";

/** Whether `error` is a failure of DescribeAssetSyncLastTime with one of its documented codes. */
export const isDescribeAssetSyncLastTimeError: ErrorGuard<DescribeAssetSyncLastTimeErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetSyncLastTime", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
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
 * const result = await client.describeAssetSyncLastTime();
 * ```
 * @throws CloudError
 */
export const describeAssetSyncLastTime: TypedRoute<
  DescribeAssetSyncLastTimeInput,
  DescribeAssetSyncLastTimeOutput,
  DescribeAssetSyncLastTimeHttp
> = {
  name: "DescribeAssetSyncLastTime",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetSyncLastTime", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** DescribeAssetSyncLastTime as `client.http` calls it. */
export interface DescribeAssetSyncLastTimeHttp {
  "/DescribeAssetSyncLastTime": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetSyncLastTimeInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetSyncLastTimeOutput;
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
