// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteAntiBruteForceRuleInput {
  Ids: (number | bigint)[];
}

export interface DeleteAntiBruteForceRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteAntiBruteForceRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteAntiBruteForceRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteAntiBruteForceRule with one of its documented codes. */
export const isDeleteAntiBruteForceRuleError: ErrorGuard<DeleteAntiBruteForceRuleErrorCode> = (error) =>
  isCloudError(error, "DeleteAntiBruteForceRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteAntiBruteForceRule({ Ids: [1] });
 * ```
 * @throws CloudError
 */
export const deleteAntiBruteForceRule: TypedRoute<
  DeleteAntiBruteForceRuleInput,
  DeleteAntiBruteForceRuleOutput,
  DeleteAntiBruteForceRuleHttp
> = {
  name: "DeleteAntiBruteForceRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteAntiBruteForceRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteAntiBruteForceRule as `client.http` calls it. */
export interface DeleteAntiBruteForceRuleHttp {
  "/DeleteAntiBruteForceRule": {
    post: {
      parameters: {
        query: DeleteAntiBruteForceRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteAntiBruteForceRuleOutput;
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
