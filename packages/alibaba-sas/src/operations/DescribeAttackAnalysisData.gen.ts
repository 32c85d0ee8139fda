// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAttackAnalysisDataInput {
  /** @example true */
  Base64?: "true" | "false" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example {"crack_type":"9"} */
  Data?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649040221
   */
  EndTime: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644027670
   */
  StartTime: number;
  /** @example DETAILS */
  Type: "TOTAL" | "TREND" | "PIE_CHART" | "SOURCE_TOP" | "CLIENT_TOP" | "DETAILS" | (string & {});
}

export interface DescribeAttackAnalysisDataOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [{\\"crack_hour\\":1662480000000,\\"crack_cnt\\":471},{\\"crack_hour\\":1662483600000,\\"crack_cnt\\":461},{\\"crack_hour\\":1662487200000,\\"crack_cnt\\":445},{\\"crack_hour\\":1662490800000,\\"crack_cnt\\":471},{\\"crack_hour\\":1662494400000,\\"crack_cnt\\":534},{\\"crack_hour\\":1662498000000,\\"crack_cnt\\":652},{\\"crack_hour\\":1662501600000,\\"crack_cnt\\":706},{\\"crack_hour\\":1662505200000,\\"crack_cnt\\":613},{\\"crack_hour\\":1662508800000,\\"crack_cnt\\":578},{\\"crack_hour\\":1662512400000,\\"crack_cnt\\":577},{\\"crack_hour\\":1662516000000,\\"crack_cnt\\":616},{\\"crack_hour\\":1662519600000,\\"crack_cnt\\":597},{\\"crack_hour\\":1662523200000,\\"crack_cnt\\":575},{\\"crack_hour\\":1662526800000,\\"crack_cnt\\":507}]
   */
  Data?: string;
  /** @example 1 */
  Page?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 1000 */
  Total?: number;
}

/**
 * The documented error codes of DescribeAttackAnalysisData.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAttackAnalysisDataErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAttackAnalysisData with one of its documented codes. */
export const isDescribeAttackAnalysisDataError: ErrorGuard<DescribeAttackAnalysisDataErrorCode> = (error) =>
  isCloudError(error, "DescribeAttackAnalysisData", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAttackAnalysisData({
 *   Base64: "true",
 *   CurrentPage: 1,
 *   Data: '{"crack_type":"9"}',
 *   EndTime: 1649040221,
 *   Lang: "zh",
 *   PageSize: 10,
 *   StartTime: 1644027670,
 *   Type: "DETAILS",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeAttackAnalysisData: TypedRoute<
  DescribeAttackAnalysisDataInput,
  DescribeAttackAnalysisDataOutput,
  DescribeAttackAnalysisDataHttp
> = {
  name: "DescribeAttackAnalysisData",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAttackAnalysisData", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeAttackAnalysisData as `client.http` calls it. */
export interface DescribeAttackAnalysisDataHttp {
  "/DescribeAttackAnalysisData": {
    post: {
      parameters: {
        query: DescribeAttackAnalysisDataInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAttackAnalysisDataOutput;
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
