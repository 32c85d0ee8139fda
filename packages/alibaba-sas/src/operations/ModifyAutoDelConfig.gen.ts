// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAutoDelConfigInput {
  /** @example 30 */
  Days?: 7 | 30 | 90 | (number & {});
}

export interface ModifyAutoDelConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyAutoDelConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyAutoDelConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyAutoDelConfig with one of its documented codes. */
export const isModifyAutoDelConfigError: ErrorGuard<ModifyAutoDelConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyAutoDelConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAutoDelConfig({ Days: 30 });
 * ```
 * @throws CloudError
 */
export const modifyAutoDelConfig: TypedRoute<
  ModifyAutoDelConfigInput,
  ModifyAutoDelConfigOutput,
  ModifyAutoDelConfigHttp
> = {
  name: "ModifyAutoDelConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyAutoDelConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyAutoDelConfig as `client.http` calls it. */
export interface ModifyAutoDelConfigHttp {
  "/ModifyAutoDelConfig": {
    post: {
      parameters: {
        query?: ModifyAutoDelConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyAutoDelConfigOutput;
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
