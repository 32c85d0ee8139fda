// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeReverseShellWhiteListsInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
  /** @example desc */
  Order?: "asc" | "desc" | (string & {});
  /** @example UpdateTime */
  By?: string;
}

export interface DescribeReverseShellWhiteListsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1021
   */
  TotalCount?: number;
  WhiteListSet?: ReverseShellWhiteListBaseInfo[];
}

export interface ReverseShellWhiteListBaseInfo {
  /** @example 1021 */
  Id?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ImageCount?: number;
  /** @example *\/syscall */
  ProcessName?: string;
  /** @example 10.11.11.11-10.11.11.13 */
  DstIp?: string;
  /** @example 2020-1-1 12:00:00 */
  CreateTime?: string;
  /** @example 2020-1-1 12:00:00 */
  UpdateTime?: string;
  /** @example 1024;2048 */
  DstPort?: string;
  /** @example true */
  IsGlobal?: boolean;
  /**
   * @example [
   * "sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f23*******"
   * ]
   */
  ImageIds?: string[];
}

/**
 * The documented error codes of DescribeReverseShellWhiteLists.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 */
export type DescribeReverseShellWhiteListsErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue";

/** Whether `error` is a failure of DescribeReverseShellWhiteLists with one of its documented codes. */
export const isDescribeReverseShellWhiteListsError: ErrorGuard<DescribeReverseShellWhiteListsErrorCode> = (error) =>
  isCloudError(error, "DescribeReverseShellWhiteLists", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeReverseShellWhiteLists();
 * ```
 * @throws CloudError
 */
export const describeReverseShellWhiteLists: TypedRoute<
  DescribeReverseShellWhiteListsInput,
  DescribeReverseShellWhiteListsOutput,
  DescribeReverseShellWhiteListsHttp
> = {
  name: "DescribeReverseShellWhiteLists",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeReverseShellWhiteLists", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeReverseShellWhiteLists as `client.http` calls it. */
export interface DescribeReverseShellWhiteListsHttp {
  "/DescribeReverseShellWhiteLists": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeReverseShellWhiteListsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeReverseShellWhiteListsOutput;
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
