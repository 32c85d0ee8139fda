// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCloudAssetSummaryInput {
  CloudAssetTypes?: GetCloudAssetSummaryInputCloudAssetTypesItem[];
  IsSaleData?: boolean;
  Vendors?: number[];
}

export interface GetCloudAssetSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  GroupedFields?: GetCloudAssetSummaryOutputGroupedFields;
}

export interface GetCloudAssetSummaryInputCloudAssetTypesItem {
  /** @example 0 */
  AssetSubType?:
    | 0
    | 1
    | 2
    | 100
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
  /** @example 4 */
  AssetType?:
    | 0
    | 1
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface GetCloudAssetSummaryOutputGroupedFields {
  CloudAssetSummaryMetas?: GetCloudAssetSummaryOutputGroupedFieldsCloudAssetSummaryMetasItem[];
  /** @example 919 */
  InstanceCountTotal?: number;
  /** @example 544 */
  InstanceRiskCountTotal?: number;
  InstanceSaleCountTotal?: number;
}

export interface GetCloudAssetSummaryOutputGroupedFieldsCloudAssetSummaryMetasItem {
  /** @example 0 */
  AssetSubType?: number;
  /** @example 16 */
  AssetType?:
    | 0
    | 1
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
  /** @example 16 */
  InstanceCount?: number;
  /** @example 5 */
  InstanceRiskCount?: number;
  InstanceSaleCount?: number;
  IsInstanceSale?: boolean;
  /** @example 3 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

/**
 * The documented error codes of GetCloudAssetSummary.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type GetCloudAssetSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCloudAssetSummary with one of its documented codes. */
export const isGetCloudAssetSummaryError: ErrorGuard<GetCloudAssetSummaryErrorCode> = (error) =>
  isCloudError(error, "GetCloudAssetSummary", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22):
 * one source only tells of IsSaleData, GroupedFields.CloudAssetSummaryMetas[].InstanceSaleCount,
 * GroupedFields.CloudAssetSummaryMetas[].IsInstanceSale and 1 more; no source tells the width of
 * GroupedFields.CloudAssetSummaryMetas.InstanceSaleCount, GroupedFields.InstanceSaleCountTotal.
 *
 * Permission: `yundun-sas:GetCloudAssetSummary`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCloudAssetSummary();
 * ```
 * @throws CloudError
 */
export const getCloudAssetSummary: TypedRoute<
  GetCloudAssetSummaryInput,
  GetCloudAssetSummaryOutput,
  GetCloudAssetSummaryHttp
> = {
  name: "GetCloudAssetSummary",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCloudAssetSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetCloudAssetSummary as `client.http` calls it. */
export interface GetCloudAssetSummaryHttp {
  "/GetCloudAssetSummary": {
    post: {
      parameters: {
        query?: GetCloudAssetSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCloudAssetSummaryOutput;
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
