// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeAssetImageBindRuleInfoInput {
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
  /** @example desc */
  Order?: "asc" | "desc" | (string & {});
  /** @example FoundTime */
  By?: string;
}

export interface DescribeAssetImageBindRuleInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  ImageBindRuleSet?: ImagesBindRuleInfo[];
}

export interface ImagesBindRuleInfo {
  /** @example sub1 */
  ImageId?: string;
  /** @example sub1 */
  ImageName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ContainerCnt?: number;
  /** @example sub1 */
  RuleId?: string;
  /** @example sub1 */
  RuleName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3600
   */
  ImageSize?: number;
  /** @example 2020-1-1 12:00:00 */
  ScanTime?: string;
}

/**
 * The documented error codes of DescribeAssetImageBindRuleInfo.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageBindRuleInfoErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageBindRuleInfo with one of its documented codes. */
export const isDescribeAssetImageBindRuleInfoError: ErrorGuard<DescribeAssetImageBindRuleInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageBindRuleInfo", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
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
 * const result = await client.describeAssetImageBindRuleInfo();
 * ```
 * @throws CloudError
 */
export const describeAssetImageBindRuleInfo: TypedRoute<
  DescribeAssetImageBindRuleInfoInput,
  DescribeAssetImageBindRuleInfoOutput,
  DescribeAssetImageBindRuleInfoHttp
> = {
  name: "DescribeAssetImageBindRuleInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageBindRuleInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageBindRuleInfo as `client.http` calls it. */
export interface DescribeAssetImageBindRuleInfoHttp {
  "/DescribeAssetImageBindRuleInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageBindRuleInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageBindRuleInfoOutput;
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
