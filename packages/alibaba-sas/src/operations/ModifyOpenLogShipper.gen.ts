// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyOpenLogShipperInput {
  /** @example sas */
  From?: "aegis" | "sas" | (string & {});
  ResourceDirectoryAccountId?: number | bigint;
}

export interface ModifyOpenLogShipperOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyOpenLogShipper.
 *
 * - `IllegalHotTTL` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type ModifyOpenLogShipperErrorCode =
  | "IllegalHotTTL"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of ModifyOpenLogShipper with one of its documented codes. */
export const isModifyOpenLogShipperError: ErrorGuard<ModifyOpenLogShipperErrorCode> = (error) =>
  isCloudError(error, "ModifyOpenLogShipper", [
    "IllegalHotTTL",
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyOpenLogShipper({ From: "sas" });
 * ```
 * @throws CloudError
 */
export const modifyOpenLogShipper: TypedRoute<
  ModifyOpenLogShipperInput,
  ModifyOpenLogShipperOutput,
  ModifyOpenLogShipperHttp
> = {
  name: "ModifyOpenLogShipper",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyOpenLogShipper", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyOpenLogShipper as `client.http` calls it. */
export interface ModifyOpenLogShipperHttp {
  "/ModifyOpenLogShipper": {
    post: {
      parameters: {
        query?: ModifyOpenLogShipperInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyOpenLogShipperOutput;
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
