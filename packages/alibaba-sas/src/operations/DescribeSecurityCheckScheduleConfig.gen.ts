// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSecurityCheckScheduleConfigInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceOwnerId?: number | bigint;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
}

export interface DescribeSecurityCheckScheduleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RiskCheckJobConfig?: DescribeSecurityCheckScheduleConfigOutputRiskCheckJobConfig;
}

export interface DescribeSecurityCheckScheduleConfigOutputRiskCheckJobConfig {
  /** @example 1,2,3 */
  DaysOfWeek?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | (string & {});
  /** @example 12 */
  EndTime?: 6 | 12 | 18 | 24 | (number & {});
  /** @example 6 */
  StartTime?: 0 | 6 | 12 | 18 | (number & {});
}

/**
 * The documented error codes of DescribeSecurityCheckScheduleConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSecurityCheckScheduleConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSecurityCheckScheduleConfig with one of its documented codes. */
export const isDescribeSecurityCheckScheduleConfigError: ErrorGuard<DescribeSecurityCheckScheduleConfigErrorCode> = (
  error,
) => isCloudError(error, "DescribeSecurityCheckScheduleConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSecurityCheckScheduleConfig({
 *   Lang: "zh",
 *   SourceIp: "1.2.XX.XX",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeSecurityCheckScheduleConfig: TypedRoute<
  DescribeSecurityCheckScheduleConfigInput,
  DescribeSecurityCheckScheduleConfigOutput,
  DescribeSecurityCheckScheduleConfigHttp
> = {
  name: "DescribeSecurityCheckScheduleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSecurityCheckScheduleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSecurityCheckScheduleConfig as `client.http` calls it. */
export interface DescribeSecurityCheckScheduleConfigHttp {
  "/DescribeSecurityCheckScheduleConfig": {
    post: {
      parameters: {
        query?: DescribeSecurityCheckScheduleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSecurityCheckScheduleConfigOutput;
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
