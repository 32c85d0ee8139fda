// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyInterceptionTargetInput {
  /** @example yasintt-daemonst */
  AppName?: string;
  ImageList?: string[];
  /** @example demo4 */
  Namespace: string;
  TagList?: string[];
  /** @example 400913 */
  TargetId: number | bigint;
  /** @example test001 */
  TargetName: string;
  /** @example IMAGE */
  TargetType: string;
}

export interface ModifyInterceptionTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Result?: boolean;
}

/**
 * The documented error codes of ModifyInterceptionTarget.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyInterceptionTargetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyInterceptionTarget with one of its documented codes. */
export const isModifyInterceptionTargetError: ErrorGuard<ModifyInterceptionTargetErrorCode> = (error) =>
  isCloudError(error, "ModifyInterceptionTarget", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyInterceptionTarget({
 *   AppName: "yasintt-daemonst",
 *   Namespace: "demo4",
 *   TargetId: 400913,
 *   TargetName: "test001",
 *   TargetType: "IMAGE",
 * });
 * ```
 * @throws CloudError
 */
export const modifyInterceptionTarget: TypedRoute<
  ModifyInterceptionTargetInput,
  ModifyInterceptionTargetOutput,
  ModifyInterceptionTargetHttp
> = {
  name: "ModifyInterceptionTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyInterceptionTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyInterceptionTarget as `client.http` calls it. */
export interface ModifyInterceptionTargetHttp {
  "/ModifyInterceptionTarget": {
    post: {
      parameters: {
        query: ModifyInterceptionTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyInterceptionTargetOutput;
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
