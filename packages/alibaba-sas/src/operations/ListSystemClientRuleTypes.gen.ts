// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListSystemClientRuleTypesInput = {};

export interface ListSystemClientRuleTypesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "1"
   * ]
   */
  RuleTypes?: string[];
}

/**
 * The documented error codes of ListSystemClientRuleTypes.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListSystemClientRuleTypesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListSystemClientRuleTypes with one of its documented codes. */
export const isListSystemClientRuleTypesError: ErrorGuard<ListSystemClientRuleTypesErrorCode> = (error) =>
  isCloudError(error, "ListSystemClientRuleTypes", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listSystemClientRuleTypes();
 * ```
 * @throws CloudError
 */
export const listSystemClientRuleTypes: TypedRoute<
  ListSystemClientRuleTypesInput,
  ListSystemClientRuleTypesOutput,
  ListSystemClientRuleTypesHttp
> = {
  name: "ListSystemClientRuleTypes",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListSystemClientRuleTypes", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListSystemClientRuleTypes as `client.http` calls it. */
export interface ListSystemClientRuleTypesHttp {
  "/ListSystemClientRuleTypes": {
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
            "application/json": ListSystemClientRuleTypesOutput;
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
