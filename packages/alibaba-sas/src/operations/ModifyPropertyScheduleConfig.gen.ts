// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyPropertyScheduleConfigInput {
  /** @example 3 */
  ScheduleTime: "0" | "1" | "3" | "12" | "24" | "168" | (string & {});
  /** @example scheduler_port_period */
  Type:
    | "scheduler_port_period"
    | "scheduler_process_period"
    | "scheduler_account_period"
    | "scheduler_software_period"
    | "scheduler_cron_period"
    | "scheduler_sca_period"
    | "scheduler_autorun_period"
    | "scheduler_lkm_period"
    | "scheduler_sca_proxy_period"
    | (string & {});
}

export interface ModifyPropertyScheduleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  ModifyResult?: boolean;
}

/**
 * The documented error codes of ModifyPropertyScheduleConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyPropertyScheduleConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyPropertyScheduleConfig with one of its documented codes. */
export const isModifyPropertyScheduleConfigError: ErrorGuard<ModifyPropertyScheduleConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyPropertyScheduleConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyPropertyScheduleConfig({
 *   ScheduleTime: "3",
 *   Type: "scheduler_port_period",
 * });
 * ```
 * @throws CloudError
 */
export const modifyPropertyScheduleConfig: TypedRoute<
  ModifyPropertyScheduleConfigInput,
  ModifyPropertyScheduleConfigOutput,
  ModifyPropertyScheduleConfigHttp
> = {
  name: "ModifyPropertyScheduleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyPropertyScheduleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyPropertyScheduleConfig as `client.http` calls it. */
export interface ModifyPropertyScheduleConfigHttp {
  "/ModifyPropertyScheduleConfig": {
    post: {
      parameters: {
        query: ModifyPropertyScheduleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyPropertyScheduleConfigOutput;
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
