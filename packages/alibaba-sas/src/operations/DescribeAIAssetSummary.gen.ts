// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAIAssetSummaryInput = {};

export interface DescribeAIAssetSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeAIAssetSummaryOutputData;
}

export interface DescribeAIAssetSummaryOutputData {
  /** @example 15 */
  AispmRiskAssetCnt?: number;
  /** @example 2 */
  EcsAssetCnt?: number;
  /** @example 0 */
  ExposedRiskAssetCnt?: number;
  /** @example 2 */
  ImageAssetCnt?: number;
  /** @example 0 */
  LingjunAssetCnt?: number;
  /** @example 2 */
  PaiContainerCnt?: number;
  /** @example 17 */
  PaiInstanceCnt?: number;
  /** @example 0 */
  PaiServerlessAssetCnt?: number;
  SensitiveSummary?: DescribeAIAssetSummaryOutputDataSensitiveSummary;
  /** @example 2 */
  SnapshotAssetCnt?: number;
  /** @example 25 */
  TotalAssetCnt?: number;
  /** @example 26 */
  TotalRiskCnt?: number;
  /** @example 2 */
  VulRiskAssetCnt?: number;
}

export interface DescribeAIAssetSummaryOutputDataSensitiveSummary {
  /** @example 1 */
  ContainerImageCnt?: number;
  /** @example 1 */
  EcsCnt?: number;
  /** @example 3 */
  ImageCnt?: number;
  /** @example 4 */
  SnapshotCnt?: number;
  /** @example 9 */
  TotalCnt?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAIAssetSummary();
 * ```
 * @throws CloudError
 */
export const describeAIAssetSummary: TypedRoute<
  DescribeAIAssetSummaryInput,
  DescribeAIAssetSummaryOutput,
  DescribeAIAssetSummaryHttp
> = {
  name: "DescribeAIAssetSummary",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAIAssetSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeAIAssetSummary as `client.http` calls it. */
export interface DescribeAIAssetSummaryHttp {
  "/DescribeAIAssetSummary": {
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
            "application/json": DescribeAIAssetSummaryOutput;
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
