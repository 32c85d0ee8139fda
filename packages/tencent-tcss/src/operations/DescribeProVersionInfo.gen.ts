// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeProVersionInfoInput = {};

export interface DescribeProVersionInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 2021-05-01 00:00:00 */
  StartTime?: string;
  /** @example 2021-05-31 23:59:59 */
  EndTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  CoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  MaxPostPayCoresCnt?: number;
  /** @example e5ba174a0c59892185399e0e4917**** */
  ResourceId?: string;
  /** @example Normal */
  BuyStatus?: string;
  /** @example false */
  IsPurchased?: boolean;
}

/**
 * The documented error codes of DescribeProVersionInfo.
 *
 * - `InternalError`
 * - `InternalError.ErrRoleNotExist`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter.ParsingError`
 */
export type DescribeProVersionInfoErrorCode =
  | "InternalError"
  | "InternalError.ErrRoleNotExist"
  | "InternalError.MainDBFail"
  | "InvalidParameter.ParsingError";

/** Whether `error` is a failure of DescribeProVersionInfo with one of its documented codes. */
export const isDescribeProVersionInfoError: ErrorGuard<DescribeProVersionInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeProVersionInfo", [
    "InternalError",
    "InternalError.ErrRoleNotExist",
    "InternalError.MainDBFail",
    "InvalidParameter.ParsingError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeProVersionInfo();
 * ```
 * @throws CloudError
 */
export const describeProVersionInfo: TypedRoute<
  DescribeProVersionInfoInput,
  DescribeProVersionInfoOutput,
  DescribeProVersionInfoHttp
> = {
  name: "DescribeProVersionInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeProVersionInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeProVersionInfo as `client.http` calls it. */
export interface DescribeProVersionInfoHttp {
  "/DescribeProVersionInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeProVersionInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeProVersionInfoOutput;
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
