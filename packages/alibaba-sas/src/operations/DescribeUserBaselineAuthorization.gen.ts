// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeUserBaselineAuthorizationInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceOwnerId?: number | bigint;
  /** @example 1.2.3.4 */
  SourceIp?: string;
}

export interface DescribeUserBaselineAuthorizationOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  UserBaselineAuthorization?: DescribeUserBaselineAuthorizationOutputUserBaselineAuthorization;
}

export interface DescribeUserBaselineAuthorizationOutputUserBaselineAuthorization {
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of DescribeUserBaselineAuthorization.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeUserBaselineAuthorizationErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeUserBaselineAuthorization with one of its documented codes. */
export const isDescribeUserBaselineAuthorizationError: ErrorGuard<DescribeUserBaselineAuthorizationErrorCode> = (
  error,
) => isCloudError(error, "DescribeUserBaselineAuthorization", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeUserBaselineAuthorization({
 *   Lang: "zh",
 *   SourceIp: "1.2.3.4",
 * });
 * ```
 * @throws CloudError
 */
export const describeUserBaselineAuthorization: TypedRoute<
  DescribeUserBaselineAuthorizationInput,
  DescribeUserBaselineAuthorizationOutput,
  DescribeUserBaselineAuthorizationHttp
> = {
  name: "DescribeUserBaselineAuthorization",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUserBaselineAuthorization", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeUserBaselineAuthorization as `client.http` calls it. */
export interface DescribeUserBaselineAuthorizationHttp {
  "/DescribeUserBaselineAuthorization": {
    post: {
      parameters: {
        query?: DescribeUserBaselineAuthorizationInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeUserBaselineAuthorizationOutput;
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
