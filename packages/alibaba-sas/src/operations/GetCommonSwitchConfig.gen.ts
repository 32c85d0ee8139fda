// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCommonSwitchConfigInput {
  /** @example USER-DEFINE-RULE-SWITCH-TYPE_180**** */
  Type?: string;
}

export interface GetCommonSwitchConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetCommonSwitchConfigOutputData;
}

export interface GetCommonSwitchConfigOutputData {
  /** @example add */
  TargetDefault?: "add" | "del" | (string & {});
  /** @example valid */
  TargetSyncStatus?: "sync" | "valid" | (string & {});
}

/**
 * The documented error codes of GetCommonSwitchConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetCommonSwitchConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCommonSwitchConfig with one of its documented codes. */
export const isGetCommonSwitchConfigError: ErrorGuard<GetCommonSwitchConfigErrorCode> = (error) =>
  isCloudError(error, "GetCommonSwitchConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCommonSwitchConfig({
 *   Type: "USER-DEFINE-RULE-SWITCH-TYPE_180****",
 * });
 * ```
 * @throws CloudError
 */
export const getCommonSwitchConfig: TypedRoute<
  GetCommonSwitchConfigInput,
  GetCommonSwitchConfigOutput,
  GetCommonSwitchConfigHttp
> = {
  name: "GetCommonSwitchConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCommonSwitchConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetCommonSwitchConfig as `client.http` calls it. */
export interface GetCommonSwitchConfigHttp {
  "/GetCommonSwitchConfig": {
    post: {
      parameters: {
        query?: GetCommonSwitchConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCommonSwitchConfigOutput;
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
