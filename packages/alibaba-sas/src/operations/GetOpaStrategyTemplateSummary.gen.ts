// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetOpaStrategyTemplateSummaryInput = {};

export interface GetOpaStrategyTemplateSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetOpaStrategyTemplateSummaryOutputDataItem[];
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetOpaStrategyTemplateSummaryOutputDataItem {
  /** @example 2 */
  Count?: number;
  /** @example Custom defense configuration */
  Description?: string;
  /** @example 1 */
  TemplateId?: bigint;
  /** @example Blank template */
  TemplateName?: string;
}

/**
 * The documented error codes of GetOpaStrategyTemplateSummary.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetOpaStrategyTemplateSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOpaStrategyTemplateSummary with one of its documented codes. */
export const isGetOpaStrategyTemplateSummaryError: ErrorGuard<GetOpaStrategyTemplateSummaryErrorCode> = (error) =>
  isCloudError(error, "GetOpaStrategyTemplateSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOpaStrategyTemplateSummary();
 * ```
 * @throws CloudError
 */
export const getOpaStrategyTemplateSummary: TypedRoute<
  GetOpaStrategyTemplateSummaryInput,
  GetOpaStrategyTemplateSummaryOutput,
  GetOpaStrategyTemplateSummaryHttp
> = {
  name: "GetOpaStrategyTemplateSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOpaStrategyTemplateSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "*", "TemplateId"], "bigint"]],
};

/** GetOpaStrategyTemplateSummary as `client.http` calls it. */
export interface GetOpaStrategyTemplateSummaryHttp {
  "/GetOpaStrategyTemplateSummary": {
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
            "application/json": GetOpaStrategyTemplateSummaryOutput;
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
