// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface StopVulScanTaskInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  LocalTaskID?: number;
  LocalImageIDs?: string[];
  RegistryImageIDs?: number[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RegistryTaskID?: number;
}

export interface StopVulScanTaskOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of StopVulScanTask.
 *
 * - `FailedOperation`
 */
export type StopVulScanTaskErrorCode = "FailedOperation";

/** Whether `error` is a failure of StopVulScanTask with one of its documented codes. */
export const isStopVulScanTaskError: ErrorGuard<StopVulScanTaskErrorCode> = (error) =>
  isCloudError(error, "StopVulScanTask", ["FailedOperation"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.stopVulScanTask();
 * ```
 * @throws CloudError
 */
export const stopVulScanTask: TypedRoute<StopVulScanTaskInput, StopVulScanTaskOutput, StopVulScanTaskHttp> = {
  name: "StopVulScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "StopVulScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** StopVulScanTask as `client.http` calls it. */
export interface StopVulScanTaskHttp {
  "/StopVulScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": StopVulScanTaskInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: StopVulScanTaskOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
