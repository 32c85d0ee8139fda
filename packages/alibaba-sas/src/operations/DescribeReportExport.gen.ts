// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeReportExportInput {
  /** @example 2 */
  ExportId: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeReportExportOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example https://xxxxxxxx.oss-cn-hangzhou-1.aliyuncs.com/xxxxx/xxxxxxxxxxxxxx?Expires=1671448125&OSSAccessKeyId=xxx
   */
  DownloadUrl?: string;
  /** @example 2022-12-15 */
  ExportDate?: string;
  /** @example 2 */
  ExportId?: bigint;
  /** @example 2 */
  ExportStatus?: "-1" | "0" | "1" | "2" | (string & {});
  /** @example 377665 */
  ReportId?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1660113647000
   */
  UrlExpiredTime?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeReportExport({ ExportId: 2, Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeReportExport: TypedRoute<
  DescribeReportExportInput,
  DescribeReportExportOutput,
  DescribeReportExportHttp
> = {
  name: "DescribeReportExport",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeReportExport", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["ExportId"], "bigint"],
    [["ReportId"], "bigint"],
  ],
};

/** DescribeReportExport as `client.http` calls it. */
export interface DescribeReportExportHttp {
  "/DescribeReportExport": {
    post: {
      parameters: {
        query: DescribeReportExportInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeReportExportOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
