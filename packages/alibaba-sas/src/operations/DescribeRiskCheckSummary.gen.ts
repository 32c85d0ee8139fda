// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRiskCheckSummaryInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1232428423234**** */
  ResourceDirectoryAccountId?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
}

export interface DescribeRiskCheckSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RiskCheckSummary?: DescribeRiskCheckSummaryOutputRiskCheckSummary;
}

export interface DescribeRiskCheckSummaryOutputRiskCheckSummary {
  /** @example 0 */
  AffectedAssetCount?: number;
  /** @example 0 */
  DisabledRiskCount?: number;
  /** @example 3 */
  EnabledRiskCount?: number;
  Groups?: DescribeRiskCheckSummaryOutputRiskCheckSummaryGroupsItem[];
  /** @example 4 */
  ItemCount?: number;
  /** @example 0 */
  PreviousCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1545012926000
   */
  PreviousTime?: number;
  /** @example 1 */
  RiskCount?: number;
  RiskLevelCount?: DescribeRiskCheckSummaryOutputRiskCheckSummaryRiskLevelCountItem[];
  /** @example 0.25 */
  RiskRate?: number;
}

export interface DescribeRiskCheckSummaryOutputRiskCheckSummaryGroupsItem {
  CountByStatus?: DescribeRiskCheckSummaryOutputRiskCheckSummaryGroupsItemCountByStatusItem[];
  /** @example 1 */
  Id?: bigint;
  /** @example 0 */
  RemainingTime?: number;
  /** @example 1 */
  Sort?: number;
  /** @example finish */
  Status?: "finish" | "running" | "waiting" | "notStart" | (string & {});
  /** @example 身份认证及权限 */
  Title?: string;
}

export interface DescribeRiskCheckSummaryOutputRiskCheckSummaryRiskLevelCountItem {
  /** @example 1 */
  Count?: number;
  /** @example medium */
  Key?: "high" | "medium" | "low" | (string & {});
}

export interface DescribeRiskCheckSummaryOutputRiskCheckSummaryGroupsItemCountByStatusItem {
  /** @example 2 */
  Count?: number;
  /** @example pass */
  Status?: "pass" | "failed" | (string & {});
}

/**
 * The documented error codes of DescribeRiskCheckSummary.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeRiskCheckSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeRiskCheckSummary with one of its documented codes. */
export const isDescribeRiskCheckSummaryError: ErrorGuard<DescribeRiskCheckSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskCheckSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeRiskCheckSummary({
 *   Lang: "zh",
 *   ResourceDirectoryAccountId: "1232428423234****",
 *   SourceIp: "1.2.XX.XX",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeRiskCheckSummary: TypedRoute<
  DescribeRiskCheckSummaryInput,
  DescribeRiskCheckSummaryOutput,
  DescribeRiskCheckSummaryHttp
> = {
  name: "DescribeRiskCheckSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeRiskCheckSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["RiskCheckSummary", "Groups", "*", "Id"], "bigint"]],
};

/** DescribeRiskCheckSummary as `client.http` calls it. */
export interface DescribeRiskCheckSummaryHttp {
  "/DescribeRiskCheckSummary": {
    post: {
      parameters: {
        query?: DescribeRiskCheckSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeRiskCheckSummaryOutput;
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
