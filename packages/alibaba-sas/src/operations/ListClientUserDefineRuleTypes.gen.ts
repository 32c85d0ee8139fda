// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListClientUserDefineRuleTypesInput = {};

export interface ListClientUserDefineRuleTypesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "1"
   * ]
   */
  UserDefineRuleTypes?: string[];
}

/**
 * The documented error codes of ListClientUserDefineRuleTypes.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListClientUserDefineRuleTypesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListClientUserDefineRuleTypes with one of its documented codes. */
export const isListClientUserDefineRuleTypesError: ErrorGuard<ListClientUserDefineRuleTypesErrorCode> = (error) =>
  isCloudError(error, "ListClientUserDefineRuleTypes", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listClientUserDefineRuleTypes();
 * ```
 * @throws CloudError
 */
export const listClientUserDefineRuleTypes: TypedRoute<
  ListClientUserDefineRuleTypesInput,
  ListClientUserDefineRuleTypesOutput,
  ListClientUserDefineRuleTypesHttp
> = {
  name: "ListClientUserDefineRuleTypes",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListClientUserDefineRuleTypes", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListClientUserDefineRuleTypes as `client.http` calls it. */
export interface ListClientUserDefineRuleTypesHttp {
  "/ListClientUserDefineRuleTypes": {
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
            "application/json": ListClientUserDefineRuleTypesOutput;
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
