// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddSasModuleTrialInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example vulFix */
  ModuleCode?: "vulFix" | "cloudSiem" | (string & {});
}

export interface AddSasModuleTrialOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: AddSasModuleTrialOutputData;
}

export interface AddSasModuleTrialOutputData {
  TrialRecordList?: AddSasModuleTrialOutputDataTrialRecordListItem[];
}

export interface AddSasModuleTrialOutputDataTrialRecordListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  AuthLimit?: number;
  /** @example [100,1] */
  AuthLimitList?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1638201599999
   */
  GmtEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1667232000000
   */
  GmtStart?: number;
  /** @example vulFix */
  ModuleCode?: "vulFix" | "cloudSiem" | (string & {});
  /** @example 1 */
  Status?: 1 | 0 | (number & {});
}

/**
 * The documented error codes of AddSasModuleTrial.
 *
 * - `WithoutTrialQualification` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddSasModuleTrialErrorCode = "WithoutTrialQualification" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddSasModuleTrial with one of its documented codes. */
export const isAddSasModuleTrialError: ErrorGuard<AddSasModuleTrialErrorCode> = (error) =>
  isCloudError(error, "AddSasModuleTrial", ["WithoutTrialQualification", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addSasModuleTrial({ Lang: "zh", ModuleCode: "vulFix" });
 * ```
 * @throws CloudError
 */
export const addSasModuleTrial: TypedRoute<AddSasModuleTrialInput, AddSasModuleTrialOutput, AddSasModuleTrialHttp> = {
  name: "AddSasModuleTrial",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddSasModuleTrial", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddSasModuleTrial as `client.http` calls it. */
export interface AddSasModuleTrialHttp {
  "/AddSasModuleTrial": {
    post: {
      parameters: {
        query?: AddSasModuleTrialInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddSasModuleTrialOutput;
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
