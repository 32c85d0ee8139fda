// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteContainerPluginRuleInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 200022 */
  RuleId: number;
}

export interface DeleteContainerPluginRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
}

/**
 * The documented error codes of DeleteContainerPluginRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteContainerPluginRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteContainerPluginRule with one of its documented codes. */
export const isDeleteContainerPluginRuleError: ErrorGuard<DeleteContainerPluginRuleErrorCode> = (error) =>
  isCloudError(error, "DeleteContainerPluginRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteContainerPluginRule({ Lang: "zh", RuleId: 200022 });
 * ```
 * @throws CloudError
 */
export const deleteContainerPluginRule: TypedRoute<
  DeleteContainerPluginRuleInput,
  DeleteContainerPluginRuleOutput,
  DeleteContainerPluginRuleHttp
> = {
  name: "DeleteContainerPluginRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteContainerPluginRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteContainerPluginRule as `client.http` calls it. */
export interface DeleteContainerPluginRuleHttp {
  "/DeleteContainerPluginRule": {
    post: {
      parameters: {
        query: DeleteContainerPluginRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteContainerPluginRuleOutput;
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
