// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCustomizeReportListInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example false */
  Pinned?: boolean;
  /** @example 1 */
  ReportStatus?: 0 | 1 | (number & {});
  /** @example 0 */
  ReportType?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 2.0.0 */
  ReportVersion?: "1.0.0" | "2.0.0" | (string & {});
  /** @example test */
  Title?: string;
}

export interface DescribeCustomizeReportListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ReportList?: DescribeCustomizeReportListOutputReportListItem[];
}

export interface DescribeCustomizeReportListOutputReportListItem {
  /** @example 1 */
  IsDefault?: "0" | "1" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1721836800000
   */
  PinnedTime?: number;
  /** @example 7 */
  ReportDays?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1721923199999
   */
  ReportEndDate?: number;
  /** @example 1 */
  ReportId?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1721836800000
   */
  ReportStartDate?: number;
  /** @example 0 */
  ReportStatus?: "0" | "1" | (string & {});
  /** @example 0 */
  ReportType?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 2.0.0 */
  ReportVersion?: string;
  /** @example test */
  Title?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCustomizeReportList({
 *   Lang: "zh",
 *   Pinned: false,
 *   ReportStatus: 1,
 *   ReportType: 0,
 *   ReportVersion: "2.0.0",
 *   Title: "test",
 * });
 * ```
 * @throws CloudError
 */
export const describeCustomizeReportList: TypedRoute<
  DescribeCustomizeReportListInput,
  DescribeCustomizeReportListOutput,
  DescribeCustomizeReportListHttp
> = {
  name: "DescribeCustomizeReportList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCustomizeReportList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["ReportList", "*", "ReportId"], "bigint"]],
};

/** DescribeCustomizeReportList as `client.http` calls it. */
export interface DescribeCustomizeReportListHttp {
  "/DescribeCustomizeReportList": {
    post: {
      parameters: {
        query?: DescribeCustomizeReportListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCustomizeReportListOutput;
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
