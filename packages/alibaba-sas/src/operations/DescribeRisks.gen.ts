// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRisksInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  Limit?: number;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 75 */
  RiskId?: number | bigint;
  /** @example docker */
  RiskName?: string;
}

export interface DescribeRisksOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Risks?: DescribeRisksOutputRisksItem[];
  /** @example 23 */
  TotalCount?: number;
}

export interface DescribeRisksOutputRisksItem {
  /** @example Ubuntu 14, Ubuntu 16, Ubuntu 18, Ubuntu 20 baseline based on Alibaba Cloud best security practices */
  RiskDetail?: string;
  /** @example 54 */
  RiskId?: bigint;
  /** @example Alibaba Cloud Standard - Ubuntu Security Baseline */
  RiskName?: string;
  /** @example cis */
  RiskType?: string;
  /** @example hc_ubuntu */
  SubRiskType?: string;
  /** @example Alibaba Cloud Standard - Ubuntu Security Baseline */
  SubTypeAlias?: string;
  /** @example Best security practices */
  TypeAlias?: string;
}

/**
 * The documented error codes of DescribeRisks.
 *
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 * - `RdCheckInnerError` (HTTP 500)
 */
export type DescribeRisksErrorCode = "RdCheckNoPermission" | "NoPermission" | "ServerError" | "RdCheckInnerError";

/** Whether `error` is a failure of DescribeRisks with one of its documented codes. */
export const isDescribeRisksError: ErrorGuard<DescribeRisksErrorCode> = (error) =>
  isCloudError(error, "DescribeRisks", ["RdCheckNoPermission", "NoPermission", "ServerError", "RdCheckInnerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeRisks({
 *   Lang: "zh",
 *   Limit: 10,
 *   RiskId: 75,
 *   RiskName: "docker",
 * });
 * ```
 * @throws CloudError
 */
export const describeRisks: TypedRoute<DescribeRisksInput, DescribeRisksOutput, DescribeRisksHttp> = {
  name: "DescribeRisks",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeRisks", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Risks", "*", "RiskId"], "bigint"]],
};

/** DescribeRisks as `client.http` calls it. */
export interface DescribeRisksHttp {
  "/DescribeRisks": {
    post: {
      parameters: {
        query?: DescribeRisksInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeRisksOutput;
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
