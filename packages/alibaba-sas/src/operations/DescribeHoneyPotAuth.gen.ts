// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeHoneyPotAuthInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeHoneyPotAuthOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  HoneyPotAuthCount?: number;
  /** @example 4 */
  HoneyPotCount?: number;
}

/**
 * The documented error codes of DescribeHoneyPotAuth.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeHoneyPotAuthErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeHoneyPotAuth with one of its documented codes. */
export const isDescribeHoneyPotAuthError: ErrorGuard<DescribeHoneyPotAuthErrorCode> = (error) =>
  isCloudError(error, "DescribeHoneyPotAuth", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeHoneyPotAuth({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeHoneyPotAuth: TypedRoute<
  DescribeHoneyPotAuthInput,
  DescribeHoneyPotAuthOutput,
  DescribeHoneyPotAuthHttp
> = {
  name: "DescribeHoneyPotAuth",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeHoneyPotAuth", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeHoneyPotAuth as `client.http` calls it. */
export interface DescribeHoneyPotAuthHttp {
  "/DescribeHoneyPotAuth": {
    post: {
      parameters: {
        query?: DescribeHoneyPotAuthInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeHoneyPotAuthOutput;
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
