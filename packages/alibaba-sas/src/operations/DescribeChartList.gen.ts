// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeChartListInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example customize_report */
  ProjectCode: string;
  /** @example 720549 */
  ReportId?: string;
}

export interface DescribeChartListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ChartList?: DescribeChartListOutputChartListItem[];
}

export interface DescribeChartListOutputChartListItem {
  /** @example Overall Operation Metrics */
  BusinessName?: string;
  /** @example INDEX_SECURITY_OVERALL_OPERATION */
  BusinessType?: string;
  /** @example CID_CLOUD_ASSET_SUMMARY */
  ChartId?: string;
  /** @example Security Score */
  ChartName?: string;
  /** @example text */
  ChartType?: "text" | "table" | "gauge" | "pie" | "line" | "bar" | "timeBar" | "timeLine" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeChartList({
 *   Lang: "zh",
 *   ProjectCode: "customize_report",
 *   ReportId: "720549",
 * });
 * ```
 * @throws CloudError
 */
export const describeChartList: TypedRoute<DescribeChartListInput, DescribeChartListOutput, DescribeChartListHttp> = {
  name: "DescribeChartList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeChartList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeChartList as `client.http` calls it. */
export interface DescribeChartListHttp {
  "/DescribeChartList": {
    post: {
      parameters: {
        query: DescribeChartListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeChartListOutput;
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
