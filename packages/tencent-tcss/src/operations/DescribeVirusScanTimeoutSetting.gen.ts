// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVirusScanTimeoutSettingInput {
  /** @example 1 */
  ScanType: 0 | 1 | (number & {});
}

export interface DescribeVirusScanTimeoutSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  Timeout?: number;
}

/**
 * The documented error codes of DescribeVirusScanTimeoutSetting.
 *
 * - `InternalError.MainDBFail`
 */
export type DescribeVirusScanTimeoutSettingErrorCode = "InternalError.MainDBFail";

/** Whether `error` is a failure of DescribeVirusScanTimeoutSetting with one of its documented codes. */
export const isDescribeVirusScanTimeoutSettingError: ErrorGuard<DescribeVirusScanTimeoutSettingErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusScanTimeoutSetting", ["InternalError.MainDBFail"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusScanTimeoutSetting({ ScanType: 0 });
 * ```
 * @throws CloudError
 */
export const describeVirusScanTimeoutSetting: TypedRoute<
  DescribeVirusScanTimeoutSettingInput,
  DescribeVirusScanTimeoutSettingOutput,
  DescribeVirusScanTimeoutSettingHttp
> = {
  name: "DescribeVirusScanTimeoutSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusScanTimeoutSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusScanTimeoutSetting as `client.http` calls it. */
export interface DescribeVirusScanTimeoutSettingHttp {
  "/DescribeVirusScanTimeoutSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusScanTimeoutSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusScanTimeoutSettingOutput;
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
