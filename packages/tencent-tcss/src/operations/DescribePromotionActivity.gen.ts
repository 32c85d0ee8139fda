// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePromotionActivityInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ActiveID: number;
}

export interface DescribePromotionActivityOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: PromotionActivityContent[];
}

export interface PromotionActivityContent {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  MonthNum?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  CoresCountLimit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ProfessionalDiscount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ImageAuthorizationNum?: number;
}

/**
 * The documented error codes of DescribePromotionActivity.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribePromotionActivityErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribePromotionActivity with one of its documented codes. */
export const isDescribePromotionActivityError: ErrorGuard<DescribePromotionActivityErrorCode> = (error) =>
  isCloudError(error, "DescribePromotionActivity", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describePromotionActivity({ ActiveID: 10 });
 * ```
 * @throws CloudError
 */
export const describePromotionActivity: TypedRoute<
  DescribePromotionActivityInput,
  DescribePromotionActivityOutput,
  DescribePromotionActivityHttp
> = {
  name: "DescribePromotionActivity",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribePromotionActivity", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribePromotionActivity as `client.http` calls it. */
export interface DescribePromotionActivityHttp {
  "/DescribePromotionActivity": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribePromotionActivityInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribePromotionActivityOutput;
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
