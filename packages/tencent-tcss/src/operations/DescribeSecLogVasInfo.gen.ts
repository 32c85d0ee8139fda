// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeSecLogVasInfoInput = {};

export interface DescribeSecLogVasInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example Normal */
  BuyStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  LogSaveMonth?: number;
  /** @example 2022-01-01 00:00:00 */
  StartTime?: string;
  /** @example 2022-01-02 00:00:00 */
  EndTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  LogCapacity?: number;
  /** @example 9367de1b00589c31fab4c794a97139bf */
  ResourceID?: string;
  /** @example false */
  IsPurchased?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TrialCapacity?: number;
  ResourceDetailList?: VasInfoResourceDetail[];
}

export interface VasInfoResourceDetail {
  /** @example 124653c23d48676d490fca8b523f4111 */
  ResourceId?: string;
  /** @example 2022-03-09 17:11:33 */
  StartTime?: string;
  /** @example 2023-07-09 17:11:33 */
  EndTime?: string;
  /** @example 0 */
  SourceType?: 0 | 1 | 2 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  InquireNum?: number;
}

/**
 * The documented error codes of DescribeSecLogVasInfo.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogVasInfoErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogVasInfo with one of its documented codes. */
export const isDescribeSecLogVasInfoError: ErrorGuard<DescribeSecLogVasInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeSecLogVasInfo", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogVasInfo();
 * ```
 * @throws CloudError
 */
export const describeSecLogVasInfo: TypedRoute<
  DescribeSecLogVasInfoInput,
  DescribeSecLogVasInfoOutput,
  DescribeSecLogVasInfoHttp
> = {
  name: "DescribeSecLogVasInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogVasInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogVasInfo as `client.http` calls it. */
export interface DescribeSecLogVasInfoHttp {
  "/DescribeSecLogVasInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogVasInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogVasInfoOutput;
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
