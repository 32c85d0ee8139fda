// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SaveImageBaselineStrategyInput {
  /** @example ak_leak */
  BaselineItemList: string;
  /** @example 90 */
  ImageVulClean?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example 8639 */
  StrategyId?: number | bigint;
  /** @example default */
  StrategyName?: string;
}

export interface SaveImageBaselineStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of SaveImageBaselineStrategy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type SaveImageBaselineStrategyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of SaveImageBaselineStrategy with one of its documented codes. */
export const isSaveImageBaselineStrategyError: ErrorGuard<SaveImageBaselineStrategyErrorCode> = (error) =>
  isCloudError(error, "SaveImageBaselineStrategy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.saveImageBaselineStrategy({
 *   BaselineItemList: "ak_leak",
 *   ImageVulClean: 90,
 *   Lang: "zh",
 *   Source: "agentless",
 *   StrategyId: 8639,
 *   StrategyName: "default",
 * });
 * ```
 * @throws CloudError
 */
export const saveImageBaselineStrategy: TypedRoute<
  SaveImageBaselineStrategyInput,
  SaveImageBaselineStrategyOutput,
  SaveImageBaselineStrategyHttp
> = {
  name: "SaveImageBaselineStrategy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SaveImageBaselineStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SaveImageBaselineStrategy as `client.http` calls it. */
export interface SaveImageBaselineStrategyHttp {
  "/SaveImageBaselineStrategy": {
    post: {
      parameters: {
        query: SaveImageBaselineStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SaveImageBaselineStrategyOutput;
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
