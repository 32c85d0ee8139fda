// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteSasContainerWebDefenseRuleInput {
  /** @example 400597 */
  RuleId: number | bigint;
}

export interface DeleteSasContainerWebDefenseRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteSasContainerWebDefenseRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteSasContainerWebDefenseRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteSasContainerWebDefenseRule with one of its documented codes. */
export const isDeleteSasContainerWebDefenseRuleError: ErrorGuard<DeleteSasContainerWebDefenseRuleErrorCode> = (error) =>
  isCloudError(error, "DeleteSasContainerWebDefenseRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteSasContainerWebDefenseRule({ RuleId: 400597 });
 * ```
 * @throws CloudError
 */
export const deleteSasContainerWebDefenseRule: TypedRoute<
  DeleteSasContainerWebDefenseRuleInput,
  DeleteSasContainerWebDefenseRuleOutput,
  DeleteSasContainerWebDefenseRuleHttp
> = {
  name: "DeleteSasContainerWebDefenseRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteSasContainerWebDefenseRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteSasContainerWebDefenseRule as `client.http` calls it. */
export interface DeleteSasContainerWebDefenseRuleHttp {
  "/DeleteSasContainerWebDefenseRule": {
    post: {
      parameters: {
        query: DeleteSasContainerWebDefenseRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteSasContainerWebDefenseRuleOutput;
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
