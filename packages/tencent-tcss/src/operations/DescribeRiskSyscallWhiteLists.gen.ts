// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeRiskSyscallWhiteListsInput {
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

export interface DescribeRiskSyscallWhiteListsOutput {
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
  WhiteListSet?: RiskSyscallWhiteListBaseInfo[];
}

export interface RiskSyscallWhiteListBaseInfo {
  /** @example 1021 */
  Id?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10112
   */
  ImageCount?: number;
  /** @example *\/syscall */
  ProcessPath?: string;
  /**
   * @example [
   * "chroot",
   * "kill"
   * ]
   */
  SyscallNames?: string[];
  /** @example 2020-1-1 12:00:00 */
  CreateTime?: string;
  /** @example 2020-1-1 12:00:00 */
  UpdateTime?: string;
  /** @example true */
  IsGlobal?: boolean;
  /**
   * @example [
   * "image-id"
   * ]
   */
  ImageIds?: string[];
}

/**
 * The documented error codes of DescribeRiskSyscallWhiteLists.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 */
export type DescribeRiskSyscallWhiteListsErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue";

/** Whether `error` is a failure of DescribeRiskSyscallWhiteLists with one of its documented codes. */
export const isDescribeRiskSyscallWhiteListsError: ErrorGuard<DescribeRiskSyscallWhiteListsErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskSyscallWhiteLists", [
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
 * const result = await client.describeRiskSyscallWhiteLists();
 * ```
 * @throws CloudError
 */
export const describeRiskSyscallWhiteLists: TypedRoute<
  DescribeRiskSyscallWhiteListsInput,
  DescribeRiskSyscallWhiteListsOutput,
  DescribeRiskSyscallWhiteListsHttp
> = {
  name: "DescribeRiskSyscallWhiteLists",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeRiskSyscallWhiteLists", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeRiskSyscallWhiteLists as `client.http` calls it. */
export interface DescribeRiskSyscallWhiteListsHttp {
  "/DescribeRiskSyscallWhiteLists": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeRiskSyscallWhiteListsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeRiskSyscallWhiteListsOutput;
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
