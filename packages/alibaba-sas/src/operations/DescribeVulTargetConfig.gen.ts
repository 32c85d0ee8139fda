// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulTargetConfigInput {
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "emg" | (string & {});
  /** @example ae1527a9-2308-46ab-b10a-48ae7ff7**** */
  Uuid?: string;
}

export interface DescribeVulTargetConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  TargetConfigs?: DescribeVulTargetConfigOutputTargetConfigsItem[];
  /** @example 1 */
  TotalCount?: number;
}

export interface DescribeVulTargetConfigOutputTargetConfigsItem {
  /** @example on */
  Config?: "off" | "on" | (string & {});
  /** @example on */
  OverAllConfig?: "off" | "on" | (string & {});
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "emg" | (string & {});
}

/**
 * The documented error codes of DescribeVulTargetConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulTargetConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulTargetConfig with one of its documented codes. */
export const isDescribeVulTargetConfigError: ErrorGuard<DescribeVulTargetConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeVulTargetConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulTargetConfig({
 *   Type: "cve",
 *   Uuid: "ae1527a9-2308-46ab-b10a-48ae7ff7****",
 * });
 * ```
 * @throws CloudError
 */
export const describeVulTargetConfig: TypedRoute<
  DescribeVulTargetConfigInput,
  DescribeVulTargetConfigOutput,
  DescribeVulTargetConfigHttp
> = {
  name: "DescribeVulTargetConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulTargetConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVulTargetConfig as `client.http` calls it. */
export interface DescribeVulTargetConfigHttp {
  "/DescribeVulTargetConfig": {
    post: {
      parameters: {
        query?: DescribeVulTargetConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulTargetConfigOutput;
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
