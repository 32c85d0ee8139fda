// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribePurchaseStateInfoInput = {};

export interface DescribePurchaseStateInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 0 */
  State?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  AllCoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 164
   */
  CoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  UndefendCoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 15
   */
  AuthorizedCoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  GivenAuthorizedCoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  CurrentFlexibleCoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 164
   */
  ImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  AuthorizedImageCnt?: number;
  /** @example 2021-05-28 00:00:00 */
  ExpirationTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 143
   */
  PurchasedAuthorizedCnt?: number;
  /** @example 0 */
  AutomaticRenewal?: 0 | 1 | 2 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 500
   */
  GivenAuthorizedCnt?: number;
  /** @example 2021-05-28 00:00:00 */
  BeginTime?: string;
  /** @example DESTROED */
  SubState?: string;
  /** @example sv_yunjing_css_pem */
  InquireKey?: string;
  /** @example Part */
  DefendPolicy?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5000
   */
  FlexibleCoresLimit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 48
   */
  DefendClusterCoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 22
   */
  DefendHostCoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TrialCoresCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  NoContainerCoresCnt?: number;
}

/**
 * The documented error codes of DescribePurchaseStateInfo.
 *
 * - `InternalError`
 * - `InternalError.ErrRoleNotExist`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DescribePurchaseStateInfoErrorCode =
  | "InternalError"
  | "InternalError.ErrRoleNotExist"
  | "InternalError.MainDBFail"
  | "InvalidParameter";

/** Whether `error` is a failure of DescribePurchaseStateInfo with one of its documented codes. */
export const isDescribePurchaseStateInfoError: ErrorGuard<DescribePurchaseStateInfoErrorCode> = (error) =>
  isCloudError(error, "DescribePurchaseStateInfo", [
    "InternalError",
    "InternalError.ErrRoleNotExist",
    "InternalError.MainDBFail",
    "InvalidParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): one source only tells of
 * NoContainerCoresCnt.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describePurchaseStateInfo();
 * ```
 * @throws CloudError
 */
export const describePurchaseStateInfo: TypedRoute<
  DescribePurchaseStateInfoInput,
  DescribePurchaseStateInfoOutput,
  DescribePurchaseStateInfoHttp
> = {
  name: "DescribePurchaseStateInfo",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribePurchaseStateInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribePurchaseStateInfo as `client.http` calls it. */
export interface DescribePurchaseStateInfoHttp {
  "/DescribePurchaseStateInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribePurchaseStateInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribePurchaseStateInfoOutput;
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
