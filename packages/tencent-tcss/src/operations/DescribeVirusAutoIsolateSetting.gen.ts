// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVirusAutoIsolateSettingInput = {};

export interface DescribeVirusAutoIsolateSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example true */
  AutoIsolateSwitch?: boolean;
  /** @example true */
  IsKillProgress?: boolean;
  /** @example true */
  UserAutoIsolateKillSwitch?: boolean;
}

/**
 * The documented error codes of DescribeVirusAutoIsolateSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeVirusAutoIsolateSettingErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeVirusAutoIsolateSetting with one of its documented codes. */
export const isDescribeVirusAutoIsolateSettingError: ErrorGuard<DescribeVirusAutoIsolateSettingErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusAutoIsolateSetting", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusAutoIsolateSetting();
 * ```
 * @throws CloudError
 */
export const describeVirusAutoIsolateSetting: TypedRoute<
  DescribeVirusAutoIsolateSettingInput,
  DescribeVirusAutoIsolateSettingOutput,
  DescribeVirusAutoIsolateSettingHttp
> = {
  name: "DescribeVirusAutoIsolateSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusAutoIsolateSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusAutoIsolateSetting as `client.http` calls it. */
export interface DescribeVirusAutoIsolateSettingHttp {
  "/DescribeVirusAutoIsolateSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusAutoIsolateSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusAutoIsolateSettingOutput;
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
