// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SubmitCheckInput {
  /**
   * Which checks run.
   * - `FULL`: all
   * - `POLICY`: those that were configured to run
   * - or a value that the vendor added since
   * @example POLICY
   */
  ScanRange?: "FULL" | "POLICY" | (string & {});
  /**
   * Who or what starts it, as a label, such as `YAO_CHI`. ListCheckResult filters by it as TaskSources.
   * @example YAO_CHI
   */
  TaskSource?: string;
}

export interface SubmitCheckOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** Why nothing was started, if so. */
  Data?: SubmitCheckOutputData;
  /**
   * Id of the run, for GetCheckProcess.
   * @example 5fe3f65d-4012-455d-8232-2a98a858****
   */
  TaskId?: string;
}

export interface SubmitCheckOutputData {
  /**
   * What is in the way.
   * - `Throttling`: the last run is too recent
   * - `AuthorizationExhaust`: the quota of checks is used up
   * - or a value that the vendor added since
   * @example Throttling
   */
  OperateCode?: "Throttling" | "AuthorizationExhaust" | (string & {});
  /**
   * How long to wait before the next try, in seconds, with `Throttling`.
   * @example 1800
   */
  ThrottlingTimeSecond?: number;
}

/**
 * The documented error codes of SubmitCheck.
 *
 * - `IllegalParam` (HTTP 400): A parameter has a value that the service does not accept; the message does not
 *   say which.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed. A run may have been started.
 */
export type SubmitCheckErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of SubmitCheck with one of its documented codes. */
export const isSubmitCheckError: ErrorGuard<SubmitCheckErrorCode> = (error) =>
  isCloudError(error, "SubmitCheck", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Start the checks of the settings of cloud services.
 *
 * Starts a run; GetCheckProcess follows it by TaskId, and ListCheckResult has what came of it. A run that is
 * refused is no error: look at `Data.OperateCode` before you wait for the task, as the vendor's payload has a
 * TaskId beside it.
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
  errors: { IllegalParam: "invalid", NoPermission: "permission", ServerError: "server" },
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
        /** @description The run was started, or Data says why not. */
        200: {
          content: {
            "application/json": SubmitCheckOutput;
          };
        };
        /** @description A parameter is wrong. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
