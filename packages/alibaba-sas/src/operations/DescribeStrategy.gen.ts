// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeStrategyInput {
  /** @example custom */
  CustomType?: "common" | "custom" | (string & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1.2.X.X */
  SourceIp?: string;
  /** @example 8164248 */
  StrategyIds?: string;
}

export interface DescribeStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Strategies?: DescribeStrategyOutputStrategiesItem[];
}

export interface DescribeStrategyOutputStrategiesItem {
  ConfigTargets?: DescribeStrategyOutputStrategiesItemConfigTargetsItem[];
  /** @example custom */
  CustomType?: "common" | "custom" | (string & {});
  /** @example 1 */
  CycleDays?: 1 | 3 | 7 | (number & {});
  /** @example 0 */
  CycleStartTime?: 0 | 6 | 12 | 18 | (number & {});
  /** @example 50 */
  EcsCount?: number;
  /** @example 03:00:00 */
  EndTime?: string;
  /** @example 1 */
  ExecStatus?: 1 | 2 | (number & {});
  /** @example Manual */
  ExecutionType?: string;
  /** @example 8164248 */
  Id?: number;
  /** @example text2 */
  Name?: string;
  /** @example 0 */
  PassRate?: number;
  /** @example 50% */
  Percent?: string;
  /** @example 20 */
  ProcessRate?: number;
  /** @example 23 */
  RiskCount?: number;
  /** @example 00:00:00 */
  StartTime?: string;
  /** @example 2 */
  Type?: 1 | 2 | (number & {});
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  UserModifyTime?: number;
}

export interface DescribeStrategyOutputStrategiesItemConfigTargetsItem {
  /** @example add */
  Flag?: "add" | "del" | (string & {});
  /** @example 10099713 */
  Target?: string;
  /** @example groupId */
  TargetType?: "groupId" | "uuid" | (string & {});
}

/**
 * The documented error codes of DescribeStrategy.
 *
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeStrategyErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeStrategy with one of its documented codes. */
export const isDescribeStrategyError: ErrorGuard<DescribeStrategyErrorCode> = (error) =>
  isCloudError(error, "DescribeStrategy", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:DescribeStrategy`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeStrategy({
 *   CustomType: "custom",
 *   Lang: "zh",
 *   SourceIp: "1.2.X.X",
 *   StrategyIds: "8164248",
 * });
 * ```
 * @throws CloudError
 */
export const describeStrategy: TypedRoute<DescribeStrategyInput, DescribeStrategyOutput, DescribeStrategyHttp> = {
  name: "DescribeStrategy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeStrategy as `client.http` calls it. */
export interface DescribeStrategyHttp {
  "/DescribeStrategy": {
    post: {
      parameters: {
        query?: DescribeStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeStrategyOutput;
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
