// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeInspectionReportInput = {};

export interface DescribeInspectionReportOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example "report.csv" */
  ReportName?: string;
  /** @example "https://cwp-1258344699.cos.ap-guangzhou.myqcloud.com/report.csv" */
  ReportUrl?: string;
}

/**
 * The documented error codes of DescribeInspectionReport.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeInspectionReportErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeInspectionReport with one of its documented codes. */
export const isDescribeInspectionReportError: ErrorGuard<DescribeInspectionReportErrorCode> = (error) =>
  isCloudError(error, "DescribeInspectionReport", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeInspectionReport();
 * ```
 * @throws CloudError
 */
export const describeInspectionReport: TypedRoute<
  DescribeInspectionReportInput,
  DescribeInspectionReportOutput,
  DescribeInspectionReportHttp
> = {
  name: "DescribeInspectionReport",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeInspectionReport", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeInspectionReport as `client.http` calls it. */
export interface DescribeInspectionReportHttp {
  "/DescribeInspectionReport": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeInspectionReportInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeInspectionReportOutput;
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
