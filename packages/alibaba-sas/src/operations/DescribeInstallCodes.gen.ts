// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeInstallCodesInput = {};

export interface DescribeInstallCodesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InstallCodes?: DescribeInstallCodesOutputInstallCodesItem[];
}

export interface DescribeInstallCodesOutputInstallCodesItem {
  /** @example 15v02r */
  CaptchaCode?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1637810007000
   */
  ExpiredDate?: number;
  /** @example 9165712 */
  GroupId?: bigint;
  /** @example default */
  GroupName?: string;
  /** @example false */
  OnlyImage?: boolean;
  /** @example linux */
  Os?: "linux" | "windows" | (string & {});
  /** @example 123 */
  PrivateLinkEndpointId?: bigint;
  /** @example proxy_test */
  ProxyCluster?: string;
  /** @example ALIYUN */
  VendorName?: string;
}

/**
 * The documented error codes of DescribeInstallCodes.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeInstallCodesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeInstallCodes with one of its documented codes. */
export const isDescribeInstallCodesError: ErrorGuard<DescribeInstallCodesErrorCode> = (error) =>
  isCloudError(error, "DescribeInstallCodes", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:DescribeInstallCodes`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeInstallCodes();
 * ```
 * @throws CloudError
 */
export const describeInstallCodes: TypedRoute<
  DescribeInstallCodesInput,
  DescribeInstallCodesOutput,
  DescribeInstallCodesHttp
> = {
  name: "DescribeInstallCodes",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeInstallCodes", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["InstallCodes", "*", "GroupId"], "bigint"],
    [["InstallCodes", "*", "PrivateLinkEndpointId"], "bigint"],
  ],
};

/** DescribeInstallCodes as `client.http` calls it. */
export interface DescribeInstallCodesHttp {
  "/DescribeInstallCodes": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeInstallCodesOutput;
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
