// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeNewestVulInput = {};

export interface DescribeNewestVulOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example pcmgr-51**** */
  PocID?: string;
  /** @example Nacos Jraft 远程代码**** */
  VulName?: string;
  /** @example 2024-08-27 09:5**** */
  SubmitTime?: string;
  /** @example SCANNED */
  Status?: "NOT_SCAN" | "SCANNING" | "SCANNED" | (string & {});
  /** @example pcmgr-51**** */
  CVEID?: string;
  /** @example 1 */
  SupportDefense?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of DescribeNewestVul.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeNewestVulErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeNewestVul with one of its documented codes. */
export const isDescribeNewestVulError: ErrorGuard<DescribeNewestVulErrorCode> = (error) =>
  isCloudError(error, "DescribeNewestVul", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeNewestVul();
 * ```
 * @throws CloudError
 */
export const describeNewestVul: TypedRoute<DescribeNewestVulInput, DescribeNewestVulOutput, DescribeNewestVulHttp> = {
  name: "DescribeNewestVul",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeNewestVul", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeNewestVul as `client.http` calls it. */
export interface DescribeNewestVulHttp {
  "/DescribeNewestVul": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeNewestVulInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeNewestVulOutput;
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
