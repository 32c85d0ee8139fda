// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteContainerDefenseRuleInput {
  RuleIds?: (number | bigint)[];
}

export interface DeleteContainerDefenseRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Data?: number;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of DeleteContainerDefenseRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteContainerDefenseRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteContainerDefenseRule with one of its documented codes. */
export const isDeleteContainerDefenseRuleError: ErrorGuard<DeleteContainerDefenseRuleErrorCode> = (error) =>
  isCloudError(error, "DeleteContainerDefenseRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteContainerDefenseRule();
 * ```
 * @throws CloudError
 */
export const deleteContainerDefenseRule: TypedRoute<
  DeleteContainerDefenseRuleInput,
  DeleteContainerDefenseRuleOutput,
  DeleteContainerDefenseRuleHttp
> = {
  name: "DeleteContainerDefenseRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteContainerDefenseRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteContainerDefenseRule as `client.http` calls it. */
export interface DeleteContainerDefenseRuleHttp {
  "/DeleteContainerDefenseRule": {
    post: {
      parameters: {
        query?: DeleteContainerDefenseRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteContainerDefenseRuleOutput;
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
