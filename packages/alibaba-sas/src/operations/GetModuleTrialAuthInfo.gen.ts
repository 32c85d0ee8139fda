// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetModuleTrialAuthInfoInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example vulFix */
  ModuleCode?: "vulFix" | "cloudSiem" | (string & {});
}

export interface GetModuleTrialAuthInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetModuleTrialAuthInfoOutputData;
}

export interface GetModuleTrialAuthInfoOutputData {
  /** @example false */
  CanTry?: boolean;
  /** @example vulFix */
  ModuleCode?: "vulFix" | "cloudSiem" | (string & {});
  TrialRecordList?: GetModuleTrialAuthInfoOutputDataTrialRecordListItem[];
}

export interface GetModuleTrialAuthInfoOutputDataTrialRecordListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  AuthLimit?: number;
  /** @example [100,1] */
  AuthLimitList?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1679760000000
   */
  GmtEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1669824000000
   */
  GmtStart?: number;
  /** @example vulFix */
  ModuleCode?: "vulFix" | "cloudSiem" | (string & {});
  /** @example 1 */
  Status?: 1 | 0 | (number & {});
}

/**
 * The documented error codes of GetModuleTrialAuthInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetModuleTrialAuthInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetModuleTrialAuthInfo with one of its documented codes. */
export const isGetModuleTrialAuthInfoError: ErrorGuard<GetModuleTrialAuthInfoErrorCode> = (error) =>
  isCloudError(error, "GetModuleTrialAuthInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getModuleTrialAuthInfo({
 *   Lang: "zh",
 *   ModuleCode: "vulFix",
 * });
 * ```
 * @throws CloudError
 */
export const getModuleTrialAuthInfo: TypedRoute<
  GetModuleTrialAuthInfoInput,
  GetModuleTrialAuthInfoOutput,
  GetModuleTrialAuthInfoHttp
> = {
  name: "GetModuleTrialAuthInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetModuleTrialAuthInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetModuleTrialAuthInfo as `client.http` calls it. */
export interface GetModuleTrialAuthInfoHttp {
  "/GetModuleTrialAuthInfo": {
    post: {
      parameters: {
        query?: GetModuleTrialAuthInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetModuleTrialAuthInfoOutput;
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
