// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyImageFixCycleConfigInput {
  /** @example 7 */
  ImageFixCycle?: number;
  /** @example on */
  ImageFixSwitch?: "on" | "off" | (string & {});
  /**
   * @example {\\"type\\":\\"repo\\",\\"target\\":[\\"cdp-uat/zentao\\",\\"qa-dac/yyuan9\\",\\"cafdms-qa/xxl-job-admin\\"]}
   */
  ImageFixTarget?: string;
  /** @example 30 */
  ImageTimeRange?: number;
}

export interface ModifyImageFixCycleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
}

/**
 * The documented error codes of ModifyImageFixCycleConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyImageFixCycleConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyImageFixCycleConfig with one of its documented codes. */
export const isModifyImageFixCycleConfigError: ErrorGuard<ModifyImageFixCycleConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyImageFixCycleConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyImageFixCycleConfig();
 * ```
 * @throws CloudError
 */
export const modifyImageFixCycleConfig: TypedRoute<
  ModifyImageFixCycleConfigInput,
  ModifyImageFixCycleConfigOutput,
  ModifyImageFixCycleConfigHttp
> = {
  name: "ModifyImageFixCycleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyImageFixCycleConfig", "x-acs-version": "2018-12-03" },
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** ModifyImageFixCycleConfig as `client.http` calls it. */
export interface ModifyImageFixCycleConfigHttp {
  "/ModifyImageFixCycleConfig": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": ModifyImageFixCycleConfigInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyImageFixCycleConfigOutput;
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
