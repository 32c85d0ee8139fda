// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetInterceptionSummaryInput {
  /** @example c2999***bb61b */
  ClusterId?: string;
}

export interface GetInterceptionSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InterceptionSummary?: GetInterceptionSummaryOutputInterceptionSummary;
}

export interface GetInterceptionSummaryOutputInterceptionSummary {
  /** @example 0 */
  CloseClusterCount?: number;
  /** @example 0 */
  CloseRuleCount?: number;
  /** @example 0 */
  ClusterCount?: number;
  /** @example 0 */
  InterceptionCountInDays?: number;
  /** @example 0 */
  OpenClusterCount?: number;
  /** @example 0 */
  OpenRuleCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCount180Day?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCount30Day?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCountToday?: number;
  /** @example 0 */
  RuleCount?: number;
}

/**
 * The documented error codes of GetInterceptionSummary.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetInterceptionSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetInterceptionSummary with one of its documented codes. */
export const isGetInterceptionSummaryError: ErrorGuard<GetInterceptionSummaryErrorCode> = (error) =>
  isCloudError(error, "GetInterceptionSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getInterceptionSummary({ ClusterId: "c2999***bb61b" });
 * ```
 * @throws CloudError
 */
export const getInterceptionSummary: TypedRoute<
  GetInterceptionSummaryInput,
  GetInterceptionSummaryOutput,
  GetInterceptionSummaryHttp
> = {
  name: "GetInterceptionSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetInterceptionSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetInterceptionSummary as `client.http` calls it. */
export interface GetInterceptionSummaryHttp {
  "/GetInterceptionSummary": {
    post: {
      parameters: {
        query?: GetInterceptionSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetInterceptionSummaryOutput;
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
