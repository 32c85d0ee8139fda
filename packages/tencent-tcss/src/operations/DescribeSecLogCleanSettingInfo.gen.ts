// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeSecLogCleanSettingInfoInput = {};

export interface DescribeSecLogCleanSettingInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 80
   */
  ReservesLimit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 60
   */
  ReservesDeadline?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 180
   */
  DayLimit?: number;
}

/**
 * The documented error codes of DescribeSecLogCleanSettingInfo.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogCleanSettingInfoErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogCleanSettingInfo with one of its documented codes. */
export const isDescribeSecLogCleanSettingInfoError: ErrorGuard<DescribeSecLogCleanSettingInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeSecLogCleanSettingInfo", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogCleanSettingInfo();
 * ```
 * @throws CloudError
 */
export const describeSecLogCleanSettingInfo: TypedRoute<
  DescribeSecLogCleanSettingInfoInput,
  DescribeSecLogCleanSettingInfoOutput,
  DescribeSecLogCleanSettingInfoHttp
> = {
  name: "DescribeSecLogCleanSettingInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogCleanSettingInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogCleanSettingInfo as `client.http` calls it. */
export interface DescribeSecLogCleanSettingInfoHttp {
  "/DescribeSecLogCleanSettingInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogCleanSettingInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogCleanSettingInfoOutput;
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
