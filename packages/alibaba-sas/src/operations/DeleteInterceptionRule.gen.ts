// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteInterceptionRuleInput {
  /** @example cdf629147cc3747d292a3f587xxxxxxxx */
  ClusterId: string;
  RuleIds?: (number | bigint)[];
}

export interface DeleteInterceptionRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteInterceptionRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteInterceptionRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteInterceptionRule with one of its documented codes. */
export const isDeleteInterceptionRuleError: ErrorGuard<DeleteInterceptionRuleErrorCode> = (error) =>
  isCloudError(error, "DeleteInterceptionRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteInterceptionRule({
 *   ClusterId: "cdf629147cc3747d292a3f587xxxxxxxx",
 * });
 * ```
 * @throws CloudError
 */
export const deleteInterceptionRule: TypedRoute<
  DeleteInterceptionRuleInput,
  DeleteInterceptionRuleOutput,
  DeleteInterceptionRuleHttp
> = {
  name: "DeleteInterceptionRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteInterceptionRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteInterceptionRule as `client.http` calls it. */
export interface DeleteInterceptionRuleHttp {
  "/DeleteInterceptionRule": {
    post: {
      parameters: {
        query: DeleteInterceptionRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteInterceptionRuleOutput;
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
