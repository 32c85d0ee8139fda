// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeCloudProductFieldStatisticsInput = {};

export interface DescribeCloudProductFieldStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  GroupedFields?: DescribeCloudProductFieldStatisticsOutputGroupedFields;
}

export interface DescribeCloudProductFieldStatisticsOutputGroupedFields {
  /** @example [{"MachineType":1,"Count":11}] */
  CategoryCount?: string;
  /** @example 100 */
  InstanceCount?: number;
  /** @example 90 */
  RiskInstanceCount?: number;
}

/**
 * The documented error codes of DescribeCloudProductFieldStatistics.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCloudProductFieldStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCloudProductFieldStatistics with one of its documented codes. */
export const isDescribeCloudProductFieldStatisticsError: ErrorGuard<DescribeCloudProductFieldStatisticsErrorCode> = (
  error,
) => isCloudError(error, "DescribeCloudProductFieldStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCloudProductFieldStatistics();
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeCloudProductFieldStatistics: TypedRoute<
  DescribeCloudProductFieldStatisticsInput,
  DescribeCloudProductFieldStatisticsOutput,
  DescribeCloudProductFieldStatisticsHttp
> = {
  name: "DescribeCloudProductFieldStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCloudProductFieldStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeCloudProductFieldStatistics as `client.http` calls it. */
export interface DescribeCloudProductFieldStatisticsHttp {
  "/DescribeCloudProductFieldStatistics": {
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
            "application/json": DescribeCloudProductFieldStatisticsOutput;
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
