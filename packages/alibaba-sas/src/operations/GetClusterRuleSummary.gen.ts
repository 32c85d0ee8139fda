// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetClusterRuleSummaryInput {
  /** @example cc49d88d1exxx */
  ClusterId: string;
}

export interface GetClusterRuleSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClusterRuleSummary?: GetClusterRuleSummaryOutputClusterRuleSummary;
}

export interface GetClusterRuleSummaryOutputClusterRuleSummary {
  /** @example 1 */
  CloseRuleCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  InterceptionCount7Day?: number;
  /** @example 0 */
  InterceptionSwitch?: 0 | 1 | (number & {});
  /** @example 0 */
  InterceptionType?: number;
  /** @example 1 */
  OpenRuleCount?: number;
  /** @example 10 */
  RuleCount?: number;
  /** @example 1 */
  SuggestRuleCount?: number;
}

/**
 * The documented error codes of GetClusterRuleSummary.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetClusterRuleSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetClusterRuleSummary with one of its documented codes. */
export const isGetClusterRuleSummaryError: ErrorGuard<GetClusterRuleSummaryErrorCode> = (error) =>
  isCloudError(error, "GetClusterRuleSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getClusterRuleSummary({ ClusterId: "cc49d88d1exxx" });
 * ```
 * @throws CloudError
 */
export const getClusterRuleSummary: TypedRoute<
  GetClusterRuleSummaryInput,
  GetClusterRuleSummaryOutput,
  GetClusterRuleSummaryHttp
> = {
  name: "GetClusterRuleSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetClusterRuleSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetClusterRuleSummary as `client.http` calls it. */
export interface GetClusterRuleSummaryHttp {
  "/GetClusterRuleSummary": {
    post: {
      parameters: {
        query: GetClusterRuleSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetClusterRuleSummaryOutput;
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
