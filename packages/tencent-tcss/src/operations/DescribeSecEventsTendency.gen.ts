// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeTendencyInfo } from "../schemas.gen.js";

export interface DescribeSecEventsTendencyInput {
  /** @example 2021-05-01 */
  StartTime: string;
  /** @example 2021-06-01 */
  EndTime: string;
}

export interface DescribeSecEventsTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  EventTendencySet?: SecTendencyEventInfo[];
}

export interface SecTendencyEventInfo {
  EventSet?: RunTimeTendencyInfo[];
  /** @example ET_ABNORMAL_PROCESS */
  EventType?:
    | "ET_ESCAPE"
    | "ET_REVERSE_SHELL"
    | "ET_RISK_SYSCALL"
    | "ET_ABNORMAL_PROCESS"
    | "ET_ACCESS_CONTROL"
    | "ET_VIRUS"
    | "ET_MALICIOUS_CONNECTION"
    | (string & {});
}

/**
 * The documented error codes of DescribeSecEventsTendency.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.DataRange`
 */
export type DescribeSecEventsTendencyErrorCode =
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataRange";

/** Whether `error` is a failure of DescribeSecEventsTendency with one of its documented codes. */
export const isDescribeSecEventsTendencyError: ErrorGuard<DescribeSecEventsTendencyErrorCode> = (error) =>
  isCloudError(error, "DescribeSecEventsTendency", [
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "InvalidParameterValue.DataRange",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecEventsTendency({
 *   StartTime: "2021-05-01",
 *   EndTime: "2021-06-01",
 * });
 * ```
 * @throws CloudError
 */
export const describeSecEventsTendency: TypedRoute<
  DescribeSecEventsTendencyInput,
  DescribeSecEventsTendencyOutput,
  DescribeSecEventsTendencyHttp
> = {
  name: "DescribeSecEventsTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecEventsTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecEventsTendency as `client.http` calls it. */
export interface DescribeSecEventsTendencyHttp {
  "/DescribeSecEventsTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecEventsTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecEventsTendencyOutput;
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
