// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCheckProcessInput {
  /**
   * Id of the run, from SubmitCheck. What is told without it is not documented.
   * @example 5347c7b6-c85c-4070-846a-3029e08e****
   */
  TaskId?: string;
}

export interface GetCheckProcessOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Resources that have been checked.
   * @example 80
   */
  FinishCount?: number;
  /**
   * State of the run.
   * - `0`: it starts: the resources are being counted
   * - `1`: it runs
   * - `2`: it has ended
   * - `3`: it gave up after too long a time
   * - `4`: it is void: there may be nothing to check
   * - `5`: there is no such run
   * - or a value that the vendor added since
   * @example 1
   */
  StatusCode?: "0" | "1" | "2" | "3" | "4" | "5" | (string & {});
  /**
   * Id of the run, as it was asked for.
   * @example 5347c7b6-c85c-4070-846a-3029e08e****
   */
  TaskId?: string;
  /**
   * Resources to check.
   * @example 113
   */
  TotalCount?: number;
}

/**
 * The documented error codes of GetCheckProcess.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type GetCheckProcessErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCheckProcess with one of its documented codes. */
export const isGetCheckProcessError: ErrorGuard<GetCheckProcessErrorCode> = (error) =>
  isCloudError(error, "GetCheckProcess", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Ask how a run of checks of cloud settings is doing.
 *
 * Reads state and progress of a run that SubmitCheck started.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCheckProcess({
 *   TaskId: "5347c7b6-c85c-4070-846a-3029e08e****",
 * });
 * ```
 * @throws CloudError
 */
export const getCheckProcess: TypedRoute<GetCheckProcessInput, GetCheckProcessOutput, GetCheckProcessHttp> = {
  name: "GetCheckProcess",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckProcess", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Wait for CloudCheckFinished: call getCheckProcess until `StatusCode` is `2`, and return that answer.
 *
 * `3` or `4` or `5` fails the wait. `0` or `1`, or any value that is not known yet, lets it go on. The first
 * call is made at once, then after 5 seconds, later after up to 60 seconds.
 * @example
 * ```ts
 * const result = await client.waitUntilCloudCheckFinished({
 *   TaskId: "5347c7b6-c85c-4070-846a-3029e08e****",
 * });
 * ```
 * @throws WaitError with `state` and `output` as seen last: its `kind` is `failed` after such a value, `timeout`
 * when `options.timeout` is over (10 minutes unless you say otherwise), `aborted` by `options.signal`
 * @throws CloudError when a call fails and repeating it would not help
 */
export const waitUntilCloudCheckFinished: Waiter<GetCheckProcessInput, GetCheckProcessOutput> = {
  name: "CloudCheckFinished",
  route: getCheckProcess,
  path: ["StatusCode"],
  success: ["2"],
  failure: ["3", "4", "5"],
  retry: ["0", "1"],
  minDelay: 5000,
  maxDelay: 60000,
  wait,
};

/** GetCheckProcess as `client.http` calls it. */
export interface GetCheckProcessHttp {
  "/GetCheckProcess": {
    post: {
      parameters: {
        query?: GetCheckProcessInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description State and progress of the run. */
        200: {
          content: {
            "application/json": GetCheckProcessOutput;
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
