// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageBaselineStrategyInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example 8037 */
  StrategyId?: number | bigint;
}

export interface DescribeImageBaselineStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Strategy?: DescribeImageBaselineStrategyOutputStrategy;
}

export interface DescribeImageBaselineStrategyOutputStrategy {
  /** @example hc_win2008_cis_rules */
  BaselineItem?: string;
  BaselineItemList?: DescribeImageBaselineStrategyOutputStrategyBaselineItemListItem[];
  /** @example 90 */
  ImageVulClean?: number;
  /** @example 10 */
  SelectedItemCount?: number;
  /** @example 8257 */
  StrategyId?: bigint;
  /** @example default */
  StrategyName?: string;
  /** @example 100 */
  TotalItemCount?: number;
  /** @example default */
  Type?: "default" | "full" | "normal" | (string & {});
}

export interface DescribeImageBaselineStrategyOutputStrategyBaselineItemListItem {
  /** @example identification */
  ClassKey?: string;
  /** @example duplicate_pwd_hash */
  ItemKey?: string;
  /** @example identification */
  NameKey?: string;
}

/**
 * The documented error codes of DescribeImageBaselineStrategy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageBaselineStrategyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageBaselineStrategy with one of its documented codes. */
export const isDescribeImageBaselineStrategyError: ErrorGuard<DescribeImageBaselineStrategyErrorCode> = (error) =>
  isCloudError(error, "DescribeImageBaselineStrategy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageBaselineStrategy({
 *   Lang: "zh",
 *   Source: "agentless",
 *   StrategyId: 8037,
 * });
 * ```
 * @throws CloudError
 */
export const describeImageBaselineStrategy: TypedRoute<
  DescribeImageBaselineStrategyInput,
  DescribeImageBaselineStrategyOutput,
  DescribeImageBaselineStrategyHttp
> = {
  name: "DescribeImageBaselineStrategy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageBaselineStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Strategy", "StrategyId"], "bigint"]],
};

/** DescribeImageBaselineStrategy as `client.http` calls it. */
export interface DescribeImageBaselineStrategyHttp {
  "/DescribeImageBaselineStrategy": {
    post: {
      parameters: {
        query?: DescribeImageBaselineStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageBaselineStrategyOutput;
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
