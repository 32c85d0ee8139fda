// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteLoginBaseConfigInput {
  /** @example {"startTime":"06:00:00","endTime":"16:00:00"} */
  Config: string;
  /** @example 4fe8e1cd-3c37-4851-b9de-124da32c**** */
  Target?: string;
  /** @example login_common_time */
  Type: "login_common_ip" | "login_common_time" | "login_common_account" | "login_common_location" | (string & {});
}

export interface DeleteLoginBaseConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteLoginBaseConfig.
 *
 * - `GroupOrGlobalConfig` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteLoginBaseConfigErrorCode = "GroupOrGlobalConfig" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteLoginBaseConfig with one of its documented codes. */
export const isDeleteLoginBaseConfigError: ErrorGuard<DeleteLoginBaseConfigErrorCode> = (error) =>
  isCloudError(error, "DeleteLoginBaseConfig", ["GroupOrGlobalConfig", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteLoginBaseConfig({
 *   Config: '{"startTime":"06:00:00","endTime":"16:00:00"}',
 *   Target: "4fe8e1cd-3c37-4851-b9de-124da32c****",
 *   Type: "login_common_time",
 * });
 * ```
 * @throws CloudError
 */
export const deleteLoginBaseConfig: TypedRoute<
  DeleteLoginBaseConfigInput,
  DeleteLoginBaseConfigOutput,
  DeleteLoginBaseConfigHttp
> = {
  name: "DeleteLoginBaseConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteLoginBaseConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteLoginBaseConfig as `client.http` calls it. */
export interface DeleteLoginBaseConfigHttp {
  "/DeleteLoginBaseConfig": {
    post: {
      parameters: {
        query: DeleteLoginBaseConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteLoginBaseConfigOutput;
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
