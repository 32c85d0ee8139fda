// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeInstallCodeInput = {};

export interface DescribeInstallCodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
}

/**
 * The documented error codes of DescribeInstallCode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeInstallCodeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeInstallCode with one of its documented codes. */
export const isDescribeInstallCodeError: ErrorGuard<DescribeInstallCodeErrorCode> = (error) =>
  isCloudError(error, "DescribeInstallCode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeInstallCode();
 * ```
 * @throws CloudError
 */
export const describeInstallCode: TypedRoute<
  DescribeInstallCodeInput,
  DescribeInstallCodeOutput,
  DescribeInstallCodeHttp
> = {
  name: "DescribeInstallCode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeInstallCode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeInstallCode as `client.http` calls it. */
export interface DescribeInstallCodeHttp {
  "/DescribeInstallCode": {
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
            "application/json": DescribeInstallCodeOutput;
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
