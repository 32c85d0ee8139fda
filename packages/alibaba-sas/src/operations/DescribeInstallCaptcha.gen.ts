// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeInstallCaptchaInput {
  /** @example 2020-10-11 16:26:22 */
  Deadline?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 192.168.XX.XX */
  SourceIp?: string;
}

export interface DescribeInstallCaptchaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example M1HH** */
  CaptchaCode?: string;
  /** @example 2020-10-10 16:06:38 */
  Deadline?: string;
}

/**
 * The documented error codes of DescribeInstallCaptcha.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeInstallCaptchaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeInstallCaptcha with one of its documented codes. */
export const isDescribeInstallCaptchaError: ErrorGuard<DescribeInstallCaptchaErrorCode> = (error) =>
  isCloudError(error, "DescribeInstallCaptcha", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeInstallCaptcha({
 *   Deadline: "2020-10-11 16:26:22",
 *   Lang: "zh",
 *   SourceIp: "192.168.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeInstallCaptcha: TypedRoute<
  DescribeInstallCaptchaInput,
  DescribeInstallCaptchaOutput,
  DescribeInstallCaptchaHttp
> = {
  name: "DescribeInstallCaptcha",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeInstallCaptcha", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeInstallCaptcha as `client.http` calls it. */
export interface DescribeInstallCaptchaHttp {
  "/DescribeInstallCaptcha": {
    post: {
      parameters: {
        query?: DescribeInstallCaptchaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeInstallCaptchaOutput;
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
