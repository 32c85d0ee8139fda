// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyLoginBaseConfigInput {
  /** @example {"totalCount":174,"uuidCount":4,"location":"黑山","id":0} */
  Config: string;
  /** @example [{"target":"inet-7c676676-06fa-442e-90fb-b802e5d6****","targetType":"uuid","flag":"add"}] */
  Target: string;
  /** @example login_common_location */
  Type: "login_common_location" | "login_common_ip" | "login_common_time" | "login_common_account" | (string & {});
}

export interface ModifyLoginBaseConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of ModifyLoginBaseConfig.
 *
 * - `DataNotExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyLoginBaseConfigErrorCode = "DataNotExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyLoginBaseConfig with one of its documented codes. */
export const isModifyLoginBaseConfigError: ErrorGuard<ModifyLoginBaseConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyLoginBaseConfig", ["DataNotExists", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyLoginBaseConfig({
 *   Config: '{"totalCount":174,"uuidCount":4,"location":"黑山","id":0}',
 *   Target: '[{"target":"inet-7c676676-06fa-442e-90fb-b802e5d6****","targetType":"uuid","flag":"add"}]',
 *   Type: "login_common_location",
 * });
 * ```
 * @throws CloudError
 */
export const modifyLoginBaseConfig: TypedRoute<
  ModifyLoginBaseConfigInput,
  ModifyLoginBaseConfigOutput,
  ModifyLoginBaseConfigHttp
> = {
  name: "ModifyLoginBaseConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyLoginBaseConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyLoginBaseConfig as `client.http` calls it. */
export interface ModifyLoginBaseConfigHttp {
  "/ModifyLoginBaseConfig": {
    post: {
      parameters: {
        query: ModifyLoginBaseConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyLoginBaseConfigOutput;
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
