// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeTotalStatisticsInput {
  /** @example sas */
  From?: "sas" | "aqs" | (string & {});
  /** @example 8076980 */
  GroupId?: number | bigint;
  /** @example 222.185.XX.XX */
  Remark?: string;
}

export interface DescribeTotalStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 0 */
  Account?: number;
  /** @example 0 */
  Health?: number;
  /** @example 0 */
  HealthTotal?: number;
  /** @example 0 */
  HealthdealedTotal?: number;
  /** @example 0 */
  HealthhighTotal?: number;
  /** @example 0 */
  HealthlowTotal?: number;
  /** @example 0 */
  HealthmediumTotal?: number;
  /** @example 0 */
  HealthseriousTotal?: number;
  /** @example 0 */
  Newsuspicious?: number;
  /** @example true */
  Online?: boolean;
  /** @example 0 */
  Patch?: number;
  /** @example 0 */
  Suspicious?: number;
  /** @example 0 */
  SuspiciousTotal?: number;
  /** @example 0 */
  SuspiciousdealedTotal?: number;
  /** @example 0 */
  SuspicioushighTotal?: number;
  /** @example 0 */
  SuspiciouslowTotal?: number;
  /** @example 28 */
  SuspiciousmediumTotal?: number;
  /** @example 0 */
  SuspiciousseriousTotal?: number;
  /** @example 0 */
  Trojan?: number;
  /** @example 0 */
  Vul?: number;
  /** @example 16 */
  VulAsapSum?: number;
  /** @example 0 */
  VulDealedTotal?: number;
  /** @example 0 */
  VulLaterSum?: number;
  /** @example 0 */
  VulNntfSum?: number;
  /** @example 0 */
  VulTotal?: number;
}

/**
 * The documented error codes of DescribeTotalStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeTotalStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeTotalStatistics with one of its documented codes. */
export const isDescribeTotalStatisticsError: ErrorGuard<DescribeTotalStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeTotalStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeTotalStatistics({
 *   From: "sas",
 *   GroupId: 8076980,
 *   Remark: "222.185.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeTotalStatistics: TypedRoute<
  DescribeTotalStatisticsInput,
  DescribeTotalStatisticsOutput,
  DescribeTotalStatisticsHttp
> = {
  name: "DescribeTotalStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeTotalStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeTotalStatistics as `client.http` calls it. */
export interface DescribeTotalStatisticsHttp {
  "/DescribeTotalStatistics": {
    post: {
      parameters: {
        query?: DescribeTotalStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeTotalStatisticsOutput;
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
