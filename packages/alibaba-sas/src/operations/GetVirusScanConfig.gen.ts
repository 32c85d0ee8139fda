// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetVirusScanConfigInput {
  /** @example VIRUS_VUL_SCHEDULE_SCAN */
  TaskType?: string;
}

export interface GetVirusScanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetVirusScanConfigOutputData;
}

export interface GetVirusScanConfigOutputData {
  AdditionType?: string[];
  /** @example 97a1fed216908e417407344e1505xxxx */
  ConfigId?: string;
  /** @example 1 */
  Enable?: 1 | 0 | (number & {});
  /** @example 7 */
  IntervalPeriod?: number;
  /** @example day */
  PeriodUnit?: string;
  /**
   * @example [
   * "/root"
   * ]
   */
  ScanPath?: string[];
  /** @example user */
  ScanType?: "system" | "user" | (string & {});
  /** @example 345ddbea-a57f-437e-832f-fb7a1202xxxx */
  SelectionKey?: string;
  /** @example 6 */
  TargetEndTime?: number;
  /** @example 0 */
  TargetStartTime?: number;
  /** @example VIRUS_VUL_SCHEDULE_SCAN */
  TaskType?: string;
}

/**
 * The documented error codes of GetVirusScanConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetVirusScanConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetVirusScanConfig with one of its documented codes. */
export const isGetVirusScanConfigError: ErrorGuard<GetVirusScanConfigErrorCode> = (error) =>
  isCloudError(error, "GetVirusScanConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getVirusScanConfig({
 *   TaskType: "VIRUS_VUL_SCHEDULE_SCAN",
 * });
 * ```
 * @throws CloudError
 */
export const getVirusScanConfig: TypedRoute<
  GetVirusScanConfigInput,
  GetVirusScanConfigOutput,
  GetVirusScanConfigHttp
> = {
  name: "GetVirusScanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetVirusScanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetVirusScanConfig as `client.http` calls it. */
export interface GetVirusScanConfigHttp {
  "/GetVirusScanConfig": {
    post: {
      parameters: {
        query?: GetVirusScanConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetVirusScanConfigOutput;
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
