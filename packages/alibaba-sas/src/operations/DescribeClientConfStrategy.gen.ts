// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClientConfStrategyInput {
  /** @example machineResource */
  Tag: string;
  /** @example major */
  TagValue: string;
}

export interface DescribeClientConfStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  TargetList?: DescribeClientConfStrategyOutputTargetListItem[];
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeClientConfStrategyOutputTargetListItem {
  /** @example 2b1753a6-04d9-448e-ad17-7abdf19f**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeClientConfStrategy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeClientConfStrategyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeClientConfStrategy with one of its documented codes. */
export const isDescribeClientConfStrategyError: ErrorGuard<DescribeClientConfStrategyErrorCode> = (error) =>
  isCloudError(error, "DescribeClientConfStrategy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeClientConfStrategy({
 *   Tag: "machineResource",
 *   TagValue: "major",
 * });
 * ```
 * @throws CloudError
 */
export const describeClientConfStrategy: TypedRoute<
  DescribeClientConfStrategyInput,
  DescribeClientConfStrategyOutput,
  DescribeClientConfStrategyHttp
> = {
  name: "DescribeClientConfStrategy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClientConfStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeClientConfStrategy as `client.http` calls it. */
export interface DescribeClientConfStrategyHttp {
  "/DescribeClientConfStrategy": {
    post: {
      parameters: {
        query: DescribeClientConfStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClientConfStrategyOutput;
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
