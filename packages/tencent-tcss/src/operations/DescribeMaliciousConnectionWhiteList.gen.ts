// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, MaliciousConnectionRuleInfo, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeMaliciousConnectionWhiteListInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
  /** @example desc */
  Order?: string;
  /** @example LatestFoundTime */
  By?: string;
}

export interface DescribeMaliciousConnectionWhiteListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount?: number;
  List?: MaliciousConnectionRuleInfo[];
}

/**
 * The documented error codes of DescribeMaliciousConnectionWhiteList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeMaliciousConnectionWhiteListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeMaliciousConnectionWhiteList with one of its documented codes. */
export const isDescribeMaliciousConnectionWhiteListError: ErrorGuard<DescribeMaliciousConnectionWhiteListErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeMaliciousConnectionWhiteList", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeMaliciousConnectionWhiteList();
 * ```
 * @throws CloudError
 */
export const describeMaliciousConnectionWhiteList: TypedRoute<
  DescribeMaliciousConnectionWhiteListInput,
  DescribeMaliciousConnectionWhiteListOutput,
  DescribeMaliciousConnectionWhiteListHttp
> = {
  name: "DescribeMaliciousConnectionWhiteList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeMaliciousConnectionWhiteList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeMaliciousConnectionWhiteList as `client.http` calls it. */
export interface DescribeMaliciousConnectionWhiteListHttp {
  "/DescribeMaliciousConnectionWhiteList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeMaliciousConnectionWhiteListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeMaliciousConnectionWhiteListOutput;
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
