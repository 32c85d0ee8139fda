// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateVulsInput {
  /** @example vul_fix */
  OperateType: string;
  /** @example cve */
  Type: string;
  Uuids: string[];
  VulNames: string[];
}

export interface OperateVulsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateVuls.
 *
 * - `operateVulError` (HTTP 200)
 * - `InsufficientAuthorizationCount` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateVulsErrorCode =
  | "operateVulError"
  | "InsufficientAuthorizationCount"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of OperateVuls with one of its documented codes. */
export const isOperateVulsError: ErrorGuard<OperateVulsErrorCode> = (error) =>
  isCloudError(error, "OperateVuls", [
    "operateVulError",
    "InsufficientAuthorizationCount",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateVuls({
 *   OperateType: "vul_fix",
 *   Type: "cve",
 *   Uuids: ["text"],
 *   VulNames: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const operateVuls: TypedRoute<OperateVulsInput, OperateVulsOutput, OperateVulsHttp> = {
  name: "OperateVuls",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateVuls", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateVuls as `client.http` calls it. */
export interface OperateVulsHttp {
  "/OperateVuls": {
    post: {
      parameters: {
        query: OperateVulsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateVulsOutput;
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
