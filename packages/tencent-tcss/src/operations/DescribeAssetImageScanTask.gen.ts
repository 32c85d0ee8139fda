// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAssetImageScanTaskInput = {};

export interface DescribeAssetImageScanTaskOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 10000504 */
  TaskID?: string;
  /** @example 2024-10-11 14:34:15 */
  LastScanTime?: string;
  /** @example END */
  Status?: string;
  /** @example Cancel */
  SubStatus?: string;
}

/**
 * The documented error codes of DescribeAssetImageScanTask.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageScanTaskErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageScanTask with one of its documented codes. */
export const isDescribeAssetImageScanTaskError: ErrorGuard<DescribeAssetImageScanTaskErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageScanTask", [
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
 * const result = await client.describeAssetImageScanTask();
 * ```
 * @throws CloudError
 */
export const describeAssetImageScanTask: TypedRoute<
  DescribeAssetImageScanTaskInput,
  DescribeAssetImageScanTaskOutput,
  DescribeAssetImageScanTaskHttp
> = {
  name: "DescribeAssetImageScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageScanTask as `client.http` calls it. */
export interface DescribeAssetImageScanTaskHttp {
  "/DescribeAssetImageScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageScanTaskInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageScanTaskOutput;
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
