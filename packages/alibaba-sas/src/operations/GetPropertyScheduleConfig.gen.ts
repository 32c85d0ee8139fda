// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetPropertyScheduleConfigInput {
  /** @example scheduler_sca_period */
  Type?:
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
  /** @example 50d213b4-3a35-427a-b8a5-04b0c7e1**** */
  Uuid?: string;
}

export interface GetPropertyScheduleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PropertyScheduleConfig?: GetPropertyScheduleConfigOutputPropertyScheduleConfig;
}

export interface GetPropertyScheduleConfigOutputPropertyScheduleConfig {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671630647018
   */
  NextScheduleTime?: number;
  /** @example 3 */
  ScheduleTime?: "0" | "1" | "3" | "12" | "24" | "168" | (string & {});
  /** @example scheduler_account_period */
  Type?:
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

/**
 * The documented error codes of GetPropertyScheduleConfig.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetPropertyScheduleConfigErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetPropertyScheduleConfig with one of its documented codes. */
export const isGetPropertyScheduleConfigError: ErrorGuard<GetPropertyScheduleConfigErrorCode> = (error) =>
  isCloudError(error, "GetPropertyScheduleConfig", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getPropertyScheduleConfig({
 *   Type: "scheduler_sca_period",
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * });
 * ```
 * @throws CloudError
 */
export const getPropertyScheduleConfig: TypedRoute<
  GetPropertyScheduleConfigInput,
  GetPropertyScheduleConfigOutput,
  GetPropertyScheduleConfigHttp
> = {
  name: "GetPropertyScheduleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetPropertyScheduleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetPropertyScheduleConfig as `client.http` calls it. */
export interface GetPropertyScheduleConfigHttp {
  "/GetPropertyScheduleConfig": {
    post: {
      parameters: {
        query?: GetPropertyScheduleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetPropertyScheduleConfigOutput;
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
