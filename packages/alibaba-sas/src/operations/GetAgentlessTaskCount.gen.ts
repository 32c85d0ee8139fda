// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAgentlessTaskCountInput {
  /** @example s-m5edddcwq7d57d****** */
  Target?: string;
  /** @example 3 */
  TargetType?: 3 | 4 | (number & {});
}

export interface GetAgentlessTaskCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  BaselineCheckCount?: number;
  /** @example 1 */
  CveVulCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1682577532318
   */
  LastTaskTime?: number;
  /** @example 1 */
  MaliciousFile?: number;
  /** @example 1 */
  RiskMachine?: number;
  /** @example 1 */
  ScaVulCount?: number;
  /** @example 1 */
  ScanMachine?: number;
  /** @example 1 */
  SensitiveFileCount?: number;
  /** @example 1 */
  SysVulCount?: string;
  /** @example 1 */
  Vulnerability?: number;
}

/**
 * The documented error codes of GetAgentlessTaskCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetAgentlessTaskCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAgentlessTaskCount with one of its documented codes. */
export const isGetAgentlessTaskCountError: ErrorGuard<GetAgentlessTaskCountErrorCode> = (error) =>
  isCloudError(error, "GetAgentlessTaskCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAgentlessTaskCount({
 *   Target: "s-m5edddcwq7d57d******",
 *   TargetType: 3,
 * });
 * ```
 * @throws CloudError
 */
export const getAgentlessTaskCount: TypedRoute<
  GetAgentlessTaskCountInput,
  GetAgentlessTaskCountOutput,
  GetAgentlessTaskCountHttp
> = {
  name: "GetAgentlessTaskCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAgentlessTaskCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetAgentlessTaskCount as `client.http` calls it. */
export interface GetAgentlessTaskCountHttp {
  "/GetAgentlessTaskCount": {
    post: {
      parameters: {
        query?: GetAgentlessTaskCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAgentlessTaskCountOutput;
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
