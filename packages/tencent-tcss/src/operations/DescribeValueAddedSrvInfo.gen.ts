// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeValueAddedSrvInfoInput = {};

export interface DescribeValueAddedSrvInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RegistryImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  LocalImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UnusedAuthorizedCnt?: number;
}

/**
 * The documented error codes of DescribeValueAddedSrvInfo.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 */
export type DescribeValueAddedSrvInfoErrorCode = "InternalError" | "InternalError.MainDBFail";

/** Whether `error` is a failure of DescribeValueAddedSrvInfo with one of its documented codes. */
export const isDescribeValueAddedSrvInfoError: ErrorGuard<DescribeValueAddedSrvInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeValueAddedSrvInfo", ["InternalError", "InternalError.MainDBFail"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeValueAddedSrvInfo();
 * ```
 * @throws CloudError
 */
export const describeValueAddedSrvInfo: TypedRoute<
  DescribeValueAddedSrvInfoInput,
  DescribeValueAddedSrvInfoOutput,
  DescribeValueAddedSrvInfoHttp
> = {
  name: "DescribeValueAddedSrvInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeValueAddedSrvInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeValueAddedSrvInfo as `client.http` calls it. */
export interface DescribeValueAddedSrvInfoHttp {
  "/DescribeValueAddedSrvInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeValueAddedSrvInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeValueAddedSrvInfoOutput;
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
