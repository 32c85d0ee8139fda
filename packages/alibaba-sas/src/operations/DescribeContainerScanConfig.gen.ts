// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerScanConfigInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeContainerScanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeContainerScanConfigOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
}

export interface DescribeContainerScanConfigOutputData {
  /** @example 100 */
  AllCount?: number;
  /** @example [\\"alicloud-monitor-controller\\"] */
  AppNames?: string;
  /** @example 10 */
  ChooseCount?: number;
  /** @example c8ca91e0907d94efaba7fb0827eb9**** */
  ClusterId?: string;
  /** @example hhht-cluster-02 */
  ClusterName?: string;
}

/**
 * The documented error codes of DescribeContainerScanConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeContainerScanConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeContainerScanConfig with one of its documented codes. */
export const isDescribeContainerScanConfigError: ErrorGuard<DescribeContainerScanConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeContainerScanConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeContainerScanConfig({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeContainerScanConfig: TypedRoute<
  DescribeContainerScanConfigInput,
  DescribeContainerScanConfigOutput,
  DescribeContainerScanConfigHttp
> = {
  name: "DescribeContainerScanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerScanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeContainerScanConfig as `client.http` calls it. */
export interface DescribeContainerScanConfigHttp {
  "/DescribeContainerScanConfig": {
    post: {
      parameters: {
        query?: DescribeContainerScanConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerScanConfigOutput;
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
