// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListSystemRuleAggregationTypesInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface ListSystemRuleAggregationTypesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AggregationTypeList?: ListSystemRuleAggregationTypesOutputAggregationTypeListItem[];
}

export interface ListSystemRuleAggregationTypesOutputAggregationTypeListItem {
  /** @example 1 */
  Id?: number;
  /** @example 远程控制**** */
  Name?: string;
}

/**
 * The documented error codes of ListSystemRuleAggregationTypes.
 *
 * - `IdempotentParameterMismatch` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListSystemRuleAggregationTypesErrorCode = "IdempotentParameterMismatch" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListSystemRuleAggregationTypes with one of its documented codes. */
export const isListSystemRuleAggregationTypesError: ErrorGuard<ListSystemRuleAggregationTypesErrorCode> = (error) =>
  isCloudError(error, "ListSystemRuleAggregationTypes", ["IdempotentParameterMismatch", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listSystemRuleAggregationTypes({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const listSystemRuleAggregationTypes: TypedRoute<
  ListSystemRuleAggregationTypesInput,
  ListSystemRuleAggregationTypesOutput,
  ListSystemRuleAggregationTypesHttp
> = {
  name: "ListSystemRuleAggregationTypes",
  tier: "checked",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListSystemRuleAggregationTypes", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListSystemRuleAggregationTypes as `client.http` calls it. */
export interface ListSystemRuleAggregationTypesHttp {
  "/ListSystemRuleAggregationTypes": {
    get: {
      parameters: {
        query?: ListSystemRuleAggregationTypesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListSystemRuleAggregationTypesOutput;
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
