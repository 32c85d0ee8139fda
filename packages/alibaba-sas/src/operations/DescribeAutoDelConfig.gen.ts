// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAutoDelConfigInput = {};

export interface DescribeAutoDelConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 30 */
  Days?: number;
}

/**
 * The documented error codes of DescribeAutoDelConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAutoDelConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAutoDelConfig with one of its documented codes. */
export const isDescribeAutoDelConfigError: ErrorGuard<DescribeAutoDelConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeAutoDelConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAutoDelConfig();
 * ```
 * @throws CloudError
 */
export const describeAutoDelConfig: TypedRoute<
  DescribeAutoDelConfigInput,
  DescribeAutoDelConfigOutput,
  DescribeAutoDelConfigHttp
> = {
  name: "DescribeAutoDelConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAutoDelConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAutoDelConfig as `client.http` calls it. */
export interface DescribeAutoDelConfigHttp {
  "/DescribeAutoDelConfig": {
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
            "application/json": DescribeAutoDelConfigOutput;
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
