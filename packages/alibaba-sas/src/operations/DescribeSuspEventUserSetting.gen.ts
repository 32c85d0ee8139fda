// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSuspEventUserSettingInput {
  /** @example sas */
  From?: string;
  /** @example 123 */
  Id?: number;
  /** @example 127.0.XX.XX */
  SourceIp?: string;
}

export interface DescribeSuspEventUserSettingOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "suspicious,serious,remind"
   * ]
   */
  LevelsOn?: ("remind" | "suspicious" | "serious" | (string & {}))[];
}

/**
 * The documented error codes of DescribeSuspEventUserSetting.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSuspEventUserSettingErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSuspEventUserSetting with one of its documented codes. */
export const isDescribeSuspEventUserSettingError: ErrorGuard<DescribeSuspEventUserSettingErrorCode> = (error) =>
  isCloudError(error, "DescribeSuspEventUserSetting", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSuspEventUserSetting({
 *   From: "sas",
 *   Id: 123,
 *   SourceIp: "127.0.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeSuspEventUserSetting: TypedRoute<
  DescribeSuspEventUserSettingInput,
  DescribeSuspEventUserSettingOutput,
  DescribeSuspEventUserSettingHttp
> = {
  name: "DescribeSuspEventUserSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSuspEventUserSetting", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSuspEventUserSetting as `client.http` calls it. */
export interface DescribeSuspEventUserSettingHttp {
  "/DescribeSuspEventUserSetting": {
    post: {
      parameters: {
        query?: DescribeSuspEventUserSettingInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSuspEventUserSettingOutput;
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
