// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface VerifyCheckInstanceResultInput {
  /** @example 16 */
  CheckId?: number | bigint;
  CheckIds?: (number | bigint)[];
  InstanceIds?: string[];
  /** @example YAO_CHI */
  TaskSource?: string;
}

export interface VerifyCheckInstanceResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: VerifyCheckInstanceResultOutputData;
}

export interface VerifyCheckInstanceResultOutputData {
  /**
   * @example [
   * "i-2ze3a5ws0mjvqwqr****"
   * ]
   */
  FailInstances?: string[];
  /** @example ActionTrialUnauthorized */
  OperateCode?: "Throttling" | "ActionTrialUnauthorized" | (string & {});
  /** @example a410bb3-e68c217a-3368bc0-238c668*** */
  TaskId?: string;
}

/**
 * The documented error codes of VerifyCheckInstanceResult.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type VerifyCheckInstanceResultErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of VerifyCheckInstanceResult with one of its documented codes. */
export const isVerifyCheckInstanceResultError: ErrorGuard<VerifyCheckInstanceResultErrorCode> = (error) =>
  isCloudError(error, "VerifyCheckInstanceResult", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.verifyCheckInstanceResult({
 *   CheckId: 16,
 *   TaskSource: "YAO_CHI",
 * });
 * ```
 * @throws CloudError
 */
export const verifyCheckInstanceResult: TypedRoute<
  VerifyCheckInstanceResultInput,
  VerifyCheckInstanceResultOutput,
  VerifyCheckInstanceResultHttp
> = {
  name: "VerifyCheckInstanceResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "VerifyCheckInstanceResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** VerifyCheckInstanceResult as `client.http` calls it. */
export interface VerifyCheckInstanceResultHttp {
  "/VerifyCheckInstanceResult": {
    post: {
      parameters: {
        query?: VerifyCheckInstanceResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": VerifyCheckInstanceResultOutput;
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
