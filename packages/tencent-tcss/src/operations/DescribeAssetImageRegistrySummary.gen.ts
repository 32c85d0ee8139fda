// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistrySummaryInput {
  Filters?: AssetFiltersRecord[];
}

export interface DescribeAssetImageRegistrySummaryOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  UnScannedImageCnt?: number;
}

/**
 * The documented error codes of DescribeAssetImageRegistrySummary.
 *
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistrySummaryErrorCode = "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistrySummary with one of its documented codes. */
export const isDescribeAssetImageRegistrySummaryError: ErrorGuard<DescribeAssetImageRegistrySummaryErrorCode> = (
  error,
) => isCloudError(error, "DescribeAssetImageRegistrySummary", ["InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistrySummary({
 *   Filters: [{ Name: "OnlyShowLatest", ExactMatch: true, Values: ["1021"] }],
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistrySummary: TypedRoute<
  DescribeAssetImageRegistrySummaryInput,
  DescribeAssetImageRegistrySummaryOutput,
  DescribeAssetImageRegistrySummaryHttp
> = {
  name: "DescribeAssetImageRegistrySummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistrySummary", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageRegistrySummary as `client.http` calls it. */
export interface DescribeAssetImageRegistrySummaryHttp {
  "/DescribeAssetImageRegistrySummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistrySummaryInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistrySummaryOutput;
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
