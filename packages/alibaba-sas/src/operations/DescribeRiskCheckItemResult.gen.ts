// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRiskCheckItemResultInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 2 */
  ItemId: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  ResourceOwnerId?: number | bigint;
  /** @example 173.128.XX.XX */
  SourceIp?: string;
}

export interface DescribeRiskCheckItemResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageContentResource?: DescribeRiskCheckItemResultOutputPageContentResource;
}

export interface DescribeRiskCheckItemResultOutputPageContentResource {
  ContentResource?: {
    [key: string]: unknown;
  };
  /** @example 1 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 3 */
  PageCount?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 1 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeRiskCheckItemResult.
 *
 * - `RiskItemNotExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeRiskCheckItemResultErrorCode = "RiskItemNotExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeRiskCheckItemResult with one of its documented codes. */
export const isDescribeRiskCheckItemResultError: ErrorGuard<DescribeRiskCheckItemResultErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskCheckItemResult", ["RiskItemNotExists", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeRiskCheckItemResult({
 *   CurrentPage: 1,
 *   ItemId: 2,
 *   Lang: "zh",
 *   PageSize: 20,
 *   SourceIp: "173.128.XX.XX",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeRiskCheckItemResult: TypedRoute<
  DescribeRiskCheckItemResultInput,
  DescribeRiskCheckItemResultOutput,
  DescribeRiskCheckItemResultHttp
> = {
  name: "DescribeRiskCheckItemResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeRiskCheckItemResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeRiskCheckItemResult as `client.http` calls it. */
export interface DescribeRiskCheckItemResultHttp {
  "/DescribeRiskCheckItemResult": {
    post: {
      parameters: {
        query: DescribeRiskCheckItemResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeRiskCheckItemResultOutput;
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
