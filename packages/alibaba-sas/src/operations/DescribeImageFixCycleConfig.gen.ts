// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeImageFixCycleConfigInput = {};

export interface DescribeImageFixCycleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeImageFixCycleConfigOutputData;
}

export interface DescribeImageFixCycleConfigOutputData {
  /** @example 7 */
  ImageFixCycle?: number;
  /** @example on */
  ImageFixSwitch?: "on" | "off" | (string & {});
  /**
   * @example {\\"type\\":\\"repo\\",\\"target\\":[\\"qa-dac/yyuan9\\",\\"cdp-uat/zentao\\",\\"cafdms-qa/xxl-job-admin\\",\\"cafdms-qa/utils/jdk\\",\\"cafmfbi/ui\\",\\"cdp-uat/tradingdesk-webapp\\"]}
   */
  ImageFixTarget?: string;
  /** @example 30 */
  ImageTimeRange?: number;
}

/**
 * The documented error codes of DescribeImageFixCycleConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageFixCycleConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageFixCycleConfig with one of its documented codes. */
export const isDescribeImageFixCycleConfigError: ErrorGuard<DescribeImageFixCycleConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeImageFixCycleConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageFixCycleConfig();
 * ```
 * @throws CloudError
 */
export const describeImageFixCycleConfig: TypedRoute<
  DescribeImageFixCycleConfigInput,
  DescribeImageFixCycleConfigOutput,
  DescribeImageFixCycleConfigHttp
> = {
  name: "DescribeImageFixCycleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageFixCycleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeImageFixCycleConfig as `client.http` calls it. */
export interface DescribeImageFixCycleConfigHttp {
  "/DescribeImageFixCycleConfig": {
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
            "application/json": DescribeImageFixCycleConfigOutput;
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
