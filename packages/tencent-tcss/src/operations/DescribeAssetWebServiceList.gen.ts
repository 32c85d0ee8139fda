// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId, ServiceInfo } from "../schemas.gen.js";

export interface DescribeAssetWebServiceListInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
}

export interface DescribeAssetWebServiceListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ServiceInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 198
   */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeAssetWebServiceList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetWebServiceListErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetWebServiceList with one of its documented codes. */
export const isDescribeAssetWebServiceListError: ErrorGuard<DescribeAssetWebServiceListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetWebServiceList", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetWebServiceList();
 * ```
 * @throws CloudError
 */
export const describeAssetWebServiceList: TypedRoute<
  DescribeAssetWebServiceListInput,
  DescribeAssetWebServiceListOutput,
  DescribeAssetWebServiceListHttp
> = {
  name: "DescribeAssetWebServiceList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetWebServiceList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetWebServiceList as `client.http` calls it. */
export interface DescribeAssetWebServiceListHttp {
  "/DescribeAssetWebServiceList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetWebServiceListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetWebServiceListOutput;
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
