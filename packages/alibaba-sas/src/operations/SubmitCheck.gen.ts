// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SubmitCheckInput {
  /** @example POLICY */
  ScanRange?: string;
  /** @example YAO_CHI */
  TaskSource?: string;
}

export interface SubmitCheckOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: SubmitCheckOutputData;
  /** @example 5fe3f65d-4012-455d-8232-2a98a858**** */
  TaskId?: string;
}

export interface SubmitCheckOutputData {
  /** @example Throttling */
  OperateCode?: "Throttling" | "AuthorizationExhaust" | (string & {});
  /** @example 1800 */
  ThrottlingTimeSecond?: number;
}

/**
 * The documented error codes of SubmitCheck.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type SubmitCheckErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of SubmitCheck with one of its documented codes. */
export const isSubmitCheckError: ErrorGuard<SubmitCheckErrorCode> = (error) =>
  isCloudError(error, "SubmitCheck", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.submitCheck({
 *   ScanRange: "POLICY",
 *   TaskSource: "YAO_CHI",
 * });
 * ```
 * @throws CloudError
 */
export const submitCheck: TypedRoute<SubmitCheckInput, SubmitCheckOutput, SubmitCheckHttp> = {
  name: "SubmitCheck",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SubmitCheck", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SubmitCheck as `client.http` calls it. */
export interface SubmitCheckHttp {
  "/SubmitCheck": {
    post: {
      parameters: {
        query?: SubmitCheckInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SubmitCheckOutput;
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
