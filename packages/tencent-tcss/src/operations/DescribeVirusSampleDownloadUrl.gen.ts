// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVirusSampleDownloadUrlInput {
  /** @example 1000 */
  ID: string;
}

export interface DescribeVirusSampleDownloadUrlOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example http://***.com/a***" */
  FileUrl?: string;
}

/**
 * The documented error codes of DescribeVirusSampleDownloadUrl.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeVirusSampleDownloadUrlErrorCode =
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusSampleDownloadUrl with one of its documented codes. */
export const isDescribeVirusSampleDownloadUrlError: ErrorGuard<DescribeVirusSampleDownloadUrlErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusSampleDownloadUrl", [
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusSampleDownloadUrl({ ID: "1000" });
 * ```
 * @throws CloudError
 */
export const describeVirusSampleDownloadUrl: TypedRoute<
  DescribeVirusSampleDownloadUrlInput,
  DescribeVirusSampleDownloadUrlOutput,
  DescribeVirusSampleDownloadUrlHttp
> = {
  name: "DescribeVirusSampleDownloadUrl",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusSampleDownloadUrl", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusSampleDownloadUrl as `client.http` calls it. */
export interface DescribeVirusSampleDownloadUrlHttp {
  "/DescribeVirusSampleDownloadUrl": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusSampleDownloadUrlInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusSampleDownloadUrlOutput;
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
