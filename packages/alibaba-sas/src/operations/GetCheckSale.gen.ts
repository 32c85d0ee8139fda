// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCheckSaleInput {
  /** @example cn-hangzhou */
  RegionId?: string;
}

export interface GetCheckSaleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckSale?: GetCheckSaleOutputCheckSale;
}

export interface GetCheckSaleOutputCheckSale {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 500
   */
  ConsumeCount?: number;
  InstanceConsumeCount?: number;
  InstanceHybridPostLatestCycledResourceCount?: number;
  InstancePostConsumeCount?: number;
  InstancePurchaseCount?: number;
  /** @example true */
  LoyalUser?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1000
   */
  PurchaseCount?: number;
  /** @example 1 */
  SaleUserType?: 1 | 2 | 3 | (number & {});
}

/**
 * The documented error codes of GetCheckSale.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type GetCheckSaleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCheckSale with one of its documented codes. */
export const isGetCheckSaleError: ErrorGuard<GetCheckSaleErrorCode> = (error) =>
  isCloudError(error, "GetCheckSale", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): one source
 * only tells of CheckSale.InstanceConsumeCount, CheckSale.InstanceHybridPostLatestCycledResourceCount,
 * CheckSale.InstancePostConsumeCount and 1 more; no source tells the width of CheckSale.InstanceConsumeCount,
 * CheckSale.InstanceHybridPostLatestCycledResourceCount, CheckSale.InstancePostConsumeCount and 1 more.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCheckSale({ RegionId: "cn-hangzhou" });
 * ```
 * @throws CloudError
 */
export const getCheckSale: TypedRoute<GetCheckSaleInput, GetCheckSaleOutput, GetCheckSaleHttp> = {
  name: "GetCheckSale",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckSale", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetCheckSale as `client.http` calls it. */
export interface GetCheckSaleHttp {
  "/GetCheckSale": {
    post: {
      parameters: {
        query?: GetCheckSaleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCheckSaleOutput;
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
