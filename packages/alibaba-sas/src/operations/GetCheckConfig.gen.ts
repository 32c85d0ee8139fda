// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetCheckConfigInput = {};

export interface GetCheckConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * 0
   * ]
   */
  CycleDays?: number[];
  /** @example false */
  EnableAddCheck?: boolean;
  /** @example true */
  EnableAutoCheck?: boolean;
  /** @example 6 */
  EndTime?: number;
  SelectedChecks?: GetCheckConfigOutputSelectedChecksItem[];
  Standards?: GetCheckConfigOutputStandardsItem[];
  /** @example 0 */
  StartTime?: number;
}

export interface GetCheckConfigOutputSelectedChecksItem {
  /** @example 3 */
  CheckId?: bigint;
  /** @example 69 */
  SectionId?: bigint;
}

export interface GetCheckConfigOutputStandardsItem {
  /** @example 1 */
  Id?: bigint;
  /** @example 云产品配置管理 */
  ShowName?: string;
  /** @example ON */
  Status?: "ON" | "OFF" | (string & {});
  /** @example RISK */
  Type?: "RISK" | "IDENTITY_PERMISSION" | "COMPLIANCE" | (string & {});
}

/**
 * The documented error codes of GetCheckConfig.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetCheckConfigErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCheckConfig with one of its documented codes. */
export const isGetCheckConfigError: ErrorGuard<GetCheckConfigErrorCode> = (error) =>
  isCloudError(error, "GetCheckConfig", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCheckConfig();
 * ```
 * @throws CloudError
 */
export const getCheckConfig: TypedRoute<GetCheckConfigInput, GetCheckConfigOutput, GetCheckConfigHttp> = {
  name: "GetCheckConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["SelectedChecks", "*", "CheckId"], "bigint"],
    [["SelectedChecks", "*", "SectionId"], "bigint"],
    [["Standards", "*", "Id"], "bigint"],
  ],
};

/** GetCheckConfig as `client.http` calls it. */
export interface GetCheckConfigHttp {
  "/GetCheckConfig": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCheckConfigOutput;
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
