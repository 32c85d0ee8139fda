// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeBruteForceSummaryInput {
  ResourceOwnerId?: number | bigint;
  /** @example 203.119.XX.XX */
  SourceIp?: string;
}

export interface DescribeBruteForceSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BruteForceSummary?: DescribeBruteForceSummaryOutputBruteForceSummary;
}

export interface DescribeBruteForceSummaryOutputBruteForceSummary {
  /** @example 13 */
  AllStrategyCount?: number;
  /** @example 2 */
  AntiBruteForceRuleCount?: string;
  /** @example 3 */
  CustomEffectiveCount?: string;
  /** @example 19730 */
  CustomRecordCount?: string;
  /** @example 2 */
  EffectiveCount?: number;
  /** @example 1 */
  SystemEffectiveCount?: string;
  /** @example 2 */
  SystemRecordCount?: string;
}

/**
 * The documented error codes of DescribeBruteForceSummary.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeBruteForceSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeBruteForceSummary with one of its documented codes. */
export const isDescribeBruteForceSummaryError: ErrorGuard<DescribeBruteForceSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeBruteForceSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeBruteForceSummary({ SourceIp: "203.119.XX.XX" });
 * ```
 * @throws CloudError
 */
export const describeBruteForceSummary: TypedRoute<
  DescribeBruteForceSummaryInput,
  DescribeBruteForceSummaryOutput,
  DescribeBruteForceSummaryHttp
> = {
  name: "DescribeBruteForceSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBruteForceSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeBruteForceSummary as `client.http` calls it. */
export interface DescribeBruteForceSummaryHttp {
  "/DescribeBruteForceSummary": {
    post: {
      parameters: {
        query?: DescribeBruteForceSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeBruteForceSummaryOutput;
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
