// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSecLogAlertMsgInput {
  /**
   * @example [
   * "log_reserve_full"
   * ]
   */
  Type?: string[];
}

export interface DescribeSecLogAlertMsgOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: SecLogAlertMsgInfo[];
}

export interface SecLogAlertMsgInfo {
  /** @example log_reserve_**** */
  MsgType?: string;
  /** @example 100 */
  MsgValue?: string;
  /** @example true */
  State?: boolean;
}

/**
 * The documented error codes of DescribeSecLogAlertMsg.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogAlertMsgErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogAlertMsg with one of its documented codes. */
export const isDescribeSecLogAlertMsgError: ErrorGuard<DescribeSecLogAlertMsgErrorCode> = (error) =>
  isCloudError(error, "DescribeSecLogAlertMsg", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogAlertMsg({ Type: ["log_reserve_full"] });
 * ```
 * @throws CloudError
 */
export const describeSecLogAlertMsg: TypedRoute<
  DescribeSecLogAlertMsgInput,
  DescribeSecLogAlertMsgOutput,
  DescribeSecLogAlertMsgHttp
> = {
  name: "DescribeSecLogAlertMsg",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogAlertMsg", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogAlertMsg as `client.http` calls it. */
export interface DescribeSecLogAlertMsgHttp {
  "/DescribeSecLogAlertMsg": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogAlertMsgInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogAlertMsgOutput;
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
