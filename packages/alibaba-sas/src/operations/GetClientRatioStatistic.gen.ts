// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetClientRatioStatisticInput {
  ResourceDirectoryAccountId?: number | bigint;
  StatisticTypes?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1686412799999
   */
  TimeEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671382800000
   */
  TimeStart?: number;
}

export interface GetClientRatioStatisticOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClientInstallRatio?: GetClientRatioStatisticOutputClientInstallRatio;
  ClientOnlineRatio?: GetClientRatioStatisticOutputClientOnlineRatio;
  /**
   * @example [
   * 1687104000000
   * ]
   */
  Dates?: number[];
}

export interface GetClientRatioStatisticOutputClientInstallRatio {
  CurrentItems?: GetClientRatioStatisticOutputClientInstallRatioCurrentItemsItem[];
  HistoryItems?: GetClientRatioStatisticOutputClientInstallRatioHistoryItemsItem[];
}

export interface GetClientRatioStatisticOutputClientOnlineRatio {
  CurrentItems?: GetClientRatioStatisticOutputClientOnlineRatioCurrentItemsItem[];
  HistoryItems?: GetClientRatioStatisticOutputClientOnlineRatioHistoryItemsItem[];
}

export interface GetClientRatioStatisticOutputClientInstallRatioCurrentItemsItem {
  Items?: GetClientRatioStatisticOutputClientInstallRatioCurrentItemsItemItemsItem[];
  /** @example 0 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface GetClientRatioStatisticOutputClientInstallRatioHistoryItemsItem {
  Items?: GetClientRatioStatisticOutputClientInstallRatioHistoryItemsItemItemsItem[];
  /** @example 3 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface GetClientRatioStatisticOutputClientOnlineRatioCurrentItemsItem {
  Items?: GetClientRatioStatisticOutputClientOnlineRatioCurrentItemsItemItemsItem[];
  /** @example 3 */
  Vendor?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface GetClientRatioStatisticOutputClientOnlineRatioHistoryItemsItem {
  Items?: GetClientRatioStatisticOutputClientOnlineRatioHistoryItemsItemItemsItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  Vendor?: number;
}

export interface GetClientRatioStatisticOutputClientInstallRatioCurrentItemsItemItemsItem {
  /** @example 100 */
  AssetTotalCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1687759630045
   */
  CalculateTime?: number;
  /** @example 70 */
  InstallRatio?: number;
  /** @example 70 */
  InstalledAssetCount?: number;
}

export interface GetClientRatioStatisticOutputClientInstallRatioHistoryItemsItemItemsItem {
  /** @example 100 */
  AssetTotalCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1687759630045
   */
  CalculateTime?: number;
  /** @example 80 */
  InstallRatio?: number;
  /** @example 80 */
  InstalledAssetCount?: number;
}

export interface GetClientRatioStatisticOutputClientOnlineRatioCurrentItemsItemItemsItem {
  /** @example 50 */
  AssetInstallCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1687759630045
   */
  CalculateTime?: number;
  /** @example 10 */
  OnlineAssetCount?: number;
  /** @example 20 */
  OnlineRatio?: number;
}

export interface GetClientRatioStatisticOutputClientOnlineRatioHistoryItemsItemItemsItem {
  /** @example 50 */
  AssetInstallCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1687759630045
   */
  CalculateTime?: number;
  /** @example 20 */
  OnlineAssetCount?: number;
  /** @example 40 */
  OnlineRatio?: number;
}

/**
 * The documented error codes of GetClientRatioStatistic.
 *
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type GetClientRatioStatisticErrorCode =
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of GetClientRatioStatistic with one of its documented codes. */
export const isGetClientRatioStatisticError: ErrorGuard<GetClientRatioStatisticErrorCode> = (error) =>
  isCloudError(error, "GetClientRatioStatistic", [
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about TimeEnd (required), TimeStart (required).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getClientRatioStatistic({
 *   TimeEnd: 1686412799999,
 *   TimeStart: 1671382800000,
 * });
 * ```
 * @throws CloudError
 */
export const getClientRatioStatistic: TypedRoute<
  GetClientRatioStatisticInput,
  GetClientRatioStatisticOutput,
  GetClientRatioStatisticHttp
> = {
  name: "GetClientRatioStatistic",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetClientRatioStatistic", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetClientRatioStatistic as `client.http` calls it. */
export interface GetClientRatioStatisticHttp {
  "/GetClientRatioStatistic": {
    post: {
      parameters: {
        query?: GetClientRatioStatisticInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetClientRatioStatisticOutput;
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
