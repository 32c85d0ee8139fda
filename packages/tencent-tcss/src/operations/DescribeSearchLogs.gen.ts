// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeSearchLogsInput = {};

export interface DescribeSearchLogsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * @example [
   * "\"exec_start: bash -ec mysqladmin p****",
   * "test2",
   * "test3"
   * ]
   */
  Data?: string[];
}

/**
 * The documented error codes of DescribeSearchLogs.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DescribeSearchLogsErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSearchLogs with one of its documented codes. */
export const isDescribeSearchLogsError: ErrorGuard<DescribeSearchLogsErrorCode> = (error) =>
  isCloudError(error, "DescribeSearchLogs", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSearchLogs();
 * ```
 * @throws CloudError
 */
export const describeSearchLogs: TypedRoute<
  DescribeSearchLogsInput,
  DescribeSearchLogsOutput,
  DescribeSearchLogsHttp
> = {
  name: "DescribeSearchLogs",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSearchLogs", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSearchLogs as `client.http` calls it. */
export interface DescribeSearchLogsHttp {
  "/DescribeSearchLogs": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSearchLogsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSearchLogsOutput;
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
