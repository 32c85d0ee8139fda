// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAssetSummaryInput = {};

export interface DescribeAssetSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AssetsSummary?: DescribeAssetSummaryOutputAssetsSummary;
}

export interface DescribeAssetSummaryOutputAssetsSummary {
  /** @example 2064 */
  TotalAssetAllRegion?: number;
  /** @example 3200 */
  TotalCoreAllRegion?: number;
  /** @example 1022 */
  TotalCoreNum?: number;
}

/**
 * The documented error codes of DescribeAssetSummary.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAssetSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAssetSummary with one of its documented codes. */
export const isDescribeAssetSummaryError: ErrorGuard<DescribeAssetSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAssetSummary();
 * ```
 * @throws CloudError
 */
export const describeAssetSummary: TypedRoute<
  DescribeAssetSummaryInput,
  DescribeAssetSummaryOutput,
  DescribeAssetSummaryHttp
> = {
  name: "DescribeAssetSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAssetSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAssetSummary as `client.http` calls it. */
export interface DescribeAssetSummaryHttp {
  "/DescribeAssetSummary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAssetSummaryOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
