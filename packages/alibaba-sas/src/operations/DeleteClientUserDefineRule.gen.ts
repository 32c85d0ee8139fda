// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteClientUserDefineRuleInput {
  IdList: number[];
}

export interface DeleteClientUserDefineRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteClientUserDefineRule.
 *
 * - `InvalidId` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteClientUserDefineRuleErrorCode = "InvalidId" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteClientUserDefineRule with one of its documented codes. */
export const isDeleteClientUserDefineRuleError: ErrorGuard<DeleteClientUserDefineRuleErrorCode> = (error) =>
  isCloudError(error, "DeleteClientUserDefineRule", ["InvalidId", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteClientUserDefineRule({ IdList: [1] });
 * ```
 * @throws CloudError
 */
export const deleteClientUserDefineRule: TypedRoute<
  DeleteClientUserDefineRuleInput,
  DeleteClientUserDefineRuleOutput,
  DeleteClientUserDefineRuleHttp
> = {
  name: "DeleteClientUserDefineRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteClientUserDefineRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteClientUserDefineRule as `client.http` calls it. */
export interface DeleteClientUserDefineRuleHttp {
  "/DeleteClientUserDefineRule": {
    post: {
      parameters: {
        query: DeleteClientUserDefineRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteClientUserDefineRuleOutput;
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
