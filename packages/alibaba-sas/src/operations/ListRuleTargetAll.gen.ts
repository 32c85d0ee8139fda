// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListRuleTargetAllInput {
  /** @example cfa7e2fb8c221483ba59e098c34c6**** */
  ClusterId: string;
}

export interface ListRuleTargetAllOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RuleTargetList?: ListRuleTargetAllOutputRuleTargetListItem[];
}

export interface ListRuleTargetAllOutputRuleTargetListItem {
  /** @example 301944 */
  TargetId?: bigint;
  /** @example source-test-obj-xFKcx */
  TargetName?: string;
  /** @example IMAGE */
  TargetType?: string;
}

/**
 * The documented error codes of ListRuleTargetAll.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListRuleTargetAllErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListRuleTargetAll with one of its documented codes. */
export const isListRuleTargetAllError: ErrorGuard<ListRuleTargetAllErrorCode> = (error) =>
  isCloudError(error, "ListRuleTargetAll", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listRuleTargetAll({
 *   ClusterId: "cfa7e2fb8c221483ba59e098c34c6****",
 * });
 * ```
 * @throws CloudError
 */
export const listRuleTargetAll: TypedRoute<ListRuleTargetAllInput, ListRuleTargetAllOutput, ListRuleTargetAllHttp> = {
  name: "ListRuleTargetAll",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListRuleTargetAll", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["RuleTargetList", "*", "TargetId"], "bigint"]],
};

/** ListRuleTargetAll as `client.http` calls it. */
export interface ListRuleTargetAllHttp {
  "/ListRuleTargetAll": {
    post: {
      parameters: {
        query: ListRuleTargetAllInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListRuleTargetAllOutput;
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
