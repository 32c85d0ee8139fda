// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyGroupPropertyInput {
  /** @example [{"groupFlag":1,"groupId":8436682,"groupIndex":1,"groupName":"example"}] */
  Data: string;
}

export interface ModifyGroupPropertyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyGroupProperty.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyGroupPropertyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyGroupProperty with one of its documented codes. */
export const isModifyGroupPropertyError: ErrorGuard<ModifyGroupPropertyErrorCode> = (error) =>
  isCloudError(error, "ModifyGroupProperty", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyGroupProperty({
 *   Data: '[{"groupFlag":1,"groupId":8436682,"groupIndex":1,"groupName":"example"}]',
 * });
 * ```
 * @throws CloudError
 */
export const modifyGroupProperty: TypedRoute<
  ModifyGroupPropertyInput,
  ModifyGroupPropertyOutput,
  ModifyGroupPropertyHttp
> = {
  name: "ModifyGroupProperty",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyGroupProperty", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyGroupProperty as `client.http` calls it. */
export interface ModifyGroupPropertyHttp {
  "/ModifyGroupProperty": {
    post: {
      parameters: {
        query: ModifyGroupPropertyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyGroupPropertyOutput;
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
