// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ExportCustomizeReportInput {
  /** @example HTML */
  ExportType?: "HTML" | "PDF" | (string & {});
  /** @example 1 */
  ReportId: number | bigint;
}

export interface ExportCustomizeReportOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example https://xxxxxxxx.oss-cn-hangzhou-1.aliyuncs.com/xxxxx/xxxxxxxxxxxxxx?Expires=1671448125&OSSAccessKeyId=xxx
   */
  DownloadUrl?: string;
  /** @example 2023-01-10 */
  ExportDate?: string;
  /** @example 22 */
  ExportId?: bigint;
  /** @example exporting */
  ExportStatus?: "fail" | "exporting" | "success" | (string & {});
  /** @example test_xxxx.html */
  FileName?: string;
  /** @example 123 */
  ReportId?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1673335497000
   */
  UrlExpiredTime?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.exportCustomizeReport({
 *   ExportType: "HTML",
 *   ReportId: 1,
 * });
 * ```
 * @throws CloudError
 */
export const exportCustomizeReport: TypedRoute<
  ExportCustomizeReportInput,
  ExportCustomizeReportOutput,
  ExportCustomizeReportHttp
> = {
  name: "ExportCustomizeReport",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ExportCustomizeReport", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["ExportId"], "bigint"],
    [["ReportId"], "bigint"],
  ],
};

/** ExportCustomizeReport as `client.http` calls it. */
export interface ExportCustomizeReportHttp {
  "/ExportCustomizeReport": {
    post: {
      parameters: {
        query: ExportCustomizeReportInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ExportCustomizeReportOutput;
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
