// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetRulesCountInput = {};

export interface GetRulesCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalSystemClientRuleCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalUserDefineRuleCount?: number;
}

/**
 * The documented error codes of GetRulesCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetRulesCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetRulesCount with one of its documented codes. */
export const isGetRulesCountError: ErrorGuard<GetRulesCountErrorCode> = (error) =>
  isCloudError(error, "GetRulesCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getRulesCount();
 * ```
 * @throws CloudError
 */
export const getRulesCount: TypedRoute<GetRulesCountInput, GetRulesCountOutput, GetRulesCountHttp> = {
  name: "GetRulesCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetRulesCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetRulesCount as `client.http` calls it. */
export interface GetRulesCountHttp {
  "/GetRulesCount": {
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
            "application/json": GetRulesCountOutput;
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
