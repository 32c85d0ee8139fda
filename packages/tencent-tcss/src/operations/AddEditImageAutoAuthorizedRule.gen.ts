// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddEditImageAutoAuthorizedRuleInput {
  /** @example ALL */
  RangeType: "MANUAL" | "ALL" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  MaxDailyCount: number;
  /** @example 0 */
  IsEnabled: 0 | 1 | (number & {});
  HostIdSet?: string[];
  /** @example 1 */
  RuleId?: number | bigint;
  HostIdFilters?: AssetFiltersRecord[];
  ExcludeHostIdSet?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AutoScanEnabled?: number;
  ScanType?: string[];
}

export interface AddEditImageAutoAuthorizedRuleOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddEditImageAutoAuthorizedRule.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `FailedOperation.ErrRuleNotFind`
 * - `FailedOperation.RuleNotFind`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 */
export type AddEditImageAutoAuthorizedRuleErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.ErrRuleNotFind"
  | "FailedOperation.RuleNotFind"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter";

/** Whether `error` is a failure of AddEditImageAutoAuthorizedRule with one of its documented codes. */
export const isAddEditImageAutoAuthorizedRuleError: ErrorGuard<AddEditImageAutoAuthorizedRuleErrorCode> = (error) =>
  isCloudError(error, "AddEditImageAutoAuthorizedRule", [
    "AuthFailure",
    "FailedOperation",
    "FailedOperation.ErrRuleNotFind",
    "FailedOperation.RuleNotFind",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): one source only tells of
 * AutoScanEnabled, ScanType.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addEditImageAutoAuthorizedRule({
 *   RangeType: "ALL",
 *   MaxDailyCount: 5,
 *   IsEnabled: 0,
 * });
 * ```
 * @throws CloudError
 */
export const addEditImageAutoAuthorizedRule: TypedRoute<
  AddEditImageAutoAuthorizedRuleInput,
  AddEditImageAutoAuthorizedRuleOutput,
  AddEditImageAutoAuthorizedRuleHttp
> = {
  name: "AddEditImageAutoAuthorizedRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddEditImageAutoAuthorizedRule", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** AddEditImageAutoAuthorizedRule as `client.http` calls it. */
export interface AddEditImageAutoAuthorizedRuleHttp {
  "/AddEditImageAutoAuthorizedRule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddEditImageAutoAuthorizedRuleInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddEditImageAutoAuthorizedRuleOutput;
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
