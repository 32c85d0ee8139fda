// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAssetImageRegistryAssetStatusInput = {};

export interface DescribeAssetImageRegistryAssetStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example doing */
  Status?: "doing" | "success" | "failed" | (string & {});
  /** @example rpc service error */
  Err?: string;
  /** @example 2006-01-02 15:04:05 */
  LatestSyncSuccessTime?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryAssetStatus.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistryAssetStatusErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryAssetStatus with one of its documented codes. */
export const isDescribeAssetImageRegistryAssetStatusError: ErrorGuard<
  DescribeAssetImageRegistryAssetStatusErrorCode
> = (error) =>
  isCloudError(error, "DescribeAssetImageRegistryAssetStatus", [
    "InternalError",
    "InvalidParameter",
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
 * const result = await client.describeAssetImageRegistryAssetStatus();
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryAssetStatus: TypedRoute<
  DescribeAssetImageRegistryAssetStatusInput,
  DescribeAssetImageRegistryAssetStatusOutput,
  DescribeAssetImageRegistryAssetStatusHttp
> = {
  name: "DescribeAssetImageRegistryAssetStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryAssetStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageRegistryAssetStatus as `client.http` calls it. */
export interface DescribeAssetImageRegistryAssetStatusHttp {
  "/DescribeAssetImageRegistryAssetStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryAssetStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryAssetStatusOutput;
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
