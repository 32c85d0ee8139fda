// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAppVulScanCycleInput = {};

export interface DescribeAppVulScanCycleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1week */
  Cycle?: string;
}

/**
 * The documented error codes of DescribeAppVulScanCycle.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAppVulScanCycleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAppVulScanCycle with one of its documented codes. */
export const isDescribeAppVulScanCycleError: ErrorGuard<DescribeAppVulScanCycleErrorCode> = (error) =>
  isCloudError(error, "DescribeAppVulScanCycle", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAppVulScanCycle();
 * ```
 * @throws CloudError
 */
export const describeAppVulScanCycle: TypedRoute<
  DescribeAppVulScanCycleInput,
  DescribeAppVulScanCycleOutput,
  DescribeAppVulScanCycleHttp
> = {
  name: "DescribeAppVulScanCycle",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAppVulScanCycle", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAppVulScanCycle as `client.http` calls it. */
export interface DescribeAppVulScanCycleHttp {
  "/DescribeAppVulScanCycle": {
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
            "application/json": DescribeAppVulScanCycleOutput;
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
