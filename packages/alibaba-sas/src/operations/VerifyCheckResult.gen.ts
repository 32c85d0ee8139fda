// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface VerifyCheckResultInput {
  CheckIds?: (number | bigint)[];
  InstanceIds?: string[];
  /** @example YAO_CHI */
  TaskSource?: string;
}

export interface VerifyCheckResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: VerifyCheckResultOutputData;
}

export interface VerifyCheckResultOutputData {
  /** @example Throttling */
  OperateCode?: "Throttling" | "ActionTrialUnauthorized" | (string & {});
  /** @example 8eded533-5348-468c-aa1d-0aa2934a7*** */
  TaskId?: string;
  /** @example 1800 */
  ThrottlingTimeSecond?: number;
}

/**
 * The documented error codes of VerifyCheckResult.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type VerifyCheckResultErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of VerifyCheckResult with one of its documented codes. */
export const isVerifyCheckResultError: ErrorGuard<VerifyCheckResultErrorCode> = (error) =>
  isCloudError(error, "VerifyCheckResult", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.verifyCheckResult({ TaskSource: "YAO_CHI" });
 * ```
 * @throws CloudError
 */
export const verifyCheckResult: TypedRoute<VerifyCheckResultInput, VerifyCheckResultOutput, VerifyCheckResultHttp> = {
  name: "VerifyCheckResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "VerifyCheckResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** VerifyCheckResult as `client.http` calls it. */
export interface VerifyCheckResultHttp {
  "/VerifyCheckResult": {
    post: {
      parameters: {
        query?: VerifyCheckResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": VerifyCheckResultOutput;
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
