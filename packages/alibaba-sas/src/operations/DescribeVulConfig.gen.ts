// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulConfigInput {
  /** @example 113.110.XX.XX */
  SourceIp?: string;
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "app" | "emg" | "scanMode" | "imageVulClean" | "yum" | (string & {});
}

export interface DescribeVulConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  TargetConfigs?: DescribeVulConfigOutputTargetConfigsItem[];
  /** @example 10 */
  TotalCount?: number;
}

export interface DescribeVulConfigOutputTargetConfigsItem {
  /** @example 90 */
  Config?: string;
  /** @example on */
  OverAllConfig?: "off" | "on" | (string & {});
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "app" | "emg" | "scanMode" | "imageVulClean" | "yum" | (string & {});
}

/**
 * The documented error codes of DescribeVulConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulConfig with one of its documented codes. */
export const isDescribeVulConfigError: ErrorGuard<DescribeVulConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeVulConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulConfig({
 *   SourceIp: "113.110.XX.XX",
 *   Type: "cve",
 * });
 * ```
 * @throws CloudError
 */
export const describeVulConfig: TypedRoute<DescribeVulConfigInput, DescribeVulConfigOutput, DescribeVulConfigHttp> = {
  name: "DescribeVulConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVulConfig as `client.http` calls it. */
export interface DescribeVulConfigHttp {
  "/DescribeVulConfig": {
    post: {
      parameters: {
        query?: DescribeVulConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulConfigOutput;
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
