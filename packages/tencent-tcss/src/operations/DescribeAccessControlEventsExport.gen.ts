// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeAccessControlEventsExportInput {
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
  /** @example FoundTime */
  By?: string;
  ExportField?: string[];
}

export interface DescribeAccessControlEventsExportOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example https://www.**.com/** */
  DownloadUrl?: string;
  /** @example c075b096-ee12-4861-a83f-17fab386**** */
  JobId?: string;
}

/**
 * The documented error codes of DescribeAccessControlEventsExport.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAccessControlEventsExportErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAccessControlEventsExport with one of its documented codes. */
export const isDescribeAccessControlEventsExportError: ErrorGuard<DescribeAccessControlEventsExportErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeAccessControlEventsExport", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAccessControlEventsExport();
 * ```
 * @throws CloudError
 */
export const describeAccessControlEventsExport: TypedRoute<
  DescribeAccessControlEventsExportInput,
  DescribeAccessControlEventsExportOutput,
  DescribeAccessControlEventsExportHttp
> = {
  name: "DescribeAccessControlEventsExport",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAccessControlEventsExport", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAccessControlEventsExport as `client.http` calls it. */
export interface DescribeAccessControlEventsExportHttp {
  "/DescribeAccessControlEventsExport": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAccessControlEventsExportInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAccessControlEventsExportOutput;
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
