// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyScheduleConfigInput {
  /** @example scheduler_autorun_period */
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

export interface DescribePropertyScheduleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 3 */
  Config?: string;
}

/**
 * The documented error codes of DescribePropertyScheduleConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyScheduleConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyScheduleConfig with one of its documented codes. */
export const isDescribePropertyScheduleConfigError: ErrorGuard<DescribePropertyScheduleConfigErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyScheduleConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyScheduleConfig({
 *   Type: "scheduler_autorun_period",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyScheduleConfig: TypedRoute<
  DescribePropertyScheduleConfigInput,
  DescribePropertyScheduleConfigOutput,
  DescribePropertyScheduleConfigHttp
> = {
  name: "DescribePropertyScheduleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyScheduleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribePropertyScheduleConfig as `client.http` calls it. */
export interface DescribePropertyScheduleConfigHttp {
  "/DescribePropertyScheduleConfig": {
    post: {
      parameters: {
        query: DescribePropertyScheduleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyScheduleConfigOutput;
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
