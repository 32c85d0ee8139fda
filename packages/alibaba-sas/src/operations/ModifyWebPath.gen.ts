// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyWebPathInput {
  /** @example { "webPathType": "customize", "webPath": "/root/www****" } */
  Config?: string;
  /** @example [{"target":"0186127a-d33e-4d0c-94fb-8f25f87bc69f","targetType":"uuid","flag":"add"}] */
  Target?: string;
  /** @example web_path */
  Type?: string;
}

export interface ModifyWebPathOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of ModifyWebPath.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyWebPathErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyWebPath with one of its documented codes. */
export const isModifyWebPathError: ErrorGuard<ModifyWebPathErrorCode> = (error) =>
  isCloudError(error, "ModifyWebPath", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyWebPath({
 *   Config: '{\n      "webPathType": "customize",\n      "webPath": "/root/www****"\n}',
 *   Target: '[{"target":"0186127a-d33e-4d0c-94fb-8f25f87bc69f","targetType":"uuid","flag":"add"}]',
 *   Type: "web_path",
 * });
 * ```
 * @throws CloudError
 */
export const modifyWebPath: TypedRoute<ModifyWebPathInput, ModifyWebPathOutput, ModifyWebPathHttp> = {
  name: "ModifyWebPath",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyWebPath", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyWebPath as `client.http` calls it. */
export interface ModifyWebPathHttp {
  "/ModifyWebPath": {
    post: {
      parameters: {
        query?: ModifyWebPathInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyWebPathOutput;
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
