// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageAutoAuthorizedLogListInput {
  /** @example 1 */
  TaskId: number | bigint;
  Filters?: AssetFiltersRecord[];
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
  /** @example AuthorizedTime */
  By?: string;
  /** @example desc */
  Order?: "asc" | "desc" | (string & {});
}

export interface DescribeImageAutoAuthorizedLogListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
  List?: AutoAuthorizedImageInfo[];
}

export interface AutoAuthorizedImageInfo {
  /** @example sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b */
  ImageId?: string;
  /** @example imageName-01 */
  ImageName?: string;
  /** @example 2024-10-31 02:15:22 */
  AuthorizedTime?: string;
  /** @example LICENSE_INSUFFICIENT */
  Status?: "SUCCESS" | "REACH_LIMIT" | "LICENSE_INSUFFICIENT" | (string & {});
  /** @example 0 */
  IsAuthorized?: 1 | 0 | (number & {});
}

/**
 * The documented error codes of DescribeImageAutoAuthorizedLogList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeImageAutoAuthorizedLogListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeImageAutoAuthorizedLogList with one of its documented codes. */
export const isDescribeImageAutoAuthorizedLogListError: ErrorGuard<DescribeImageAutoAuthorizedLogListErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeImageAutoAuthorizedLogList", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageAutoAuthorizedLogList({ TaskId: 1 });
 * ```
 * @throws CloudError
 */
export const describeImageAutoAuthorizedLogList: TypedRoute<
  DescribeImageAutoAuthorizedLogListInput,
  DescribeImageAutoAuthorizedLogListOutput,
  DescribeImageAutoAuthorizedLogListHttp
> = {
  name: "DescribeImageAutoAuthorizedLogList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageAutoAuthorizedLogList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageAutoAuthorizedLogList as `client.http` calls it. */
export interface DescribeImageAutoAuthorizedLogListHttp {
  "/DescribeImageAutoAuthorizedLogList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageAutoAuthorizedLogListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageAutoAuthorizedLogListOutput;
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
