// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperationCustomizeReportChartInput {
  /**
   * @example CID_VUL_SUMMARY,CID_VUL_TREND,CID_VUL_OPERATION_TREND,CID_BASELINE_CHECK_SUMMARY,CID_BASELINE_CHECK_TREND,CID_BASELINE_CHECK_OPERATION_TREND
   */
  ChartIds: string;
  /** @example 123 */
  ReportId: number | bigint;
}

export interface OperationCustomizeReportChartOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operationCustomizeReportChart({
 *   ChartIds:
 *     "CID_VUL_SUMMARY,CID_VUL_TREND,CID_VUL_OPERATION_TREND,CID_BASELINE_CHECK_SUMMARY,CID_BASELINE_CHECK_TREND,CID_BASELINE_CHECK_OPERATION_TREND",
 *   ReportId: 123,
 * });
 * ```
 * @throws CloudError
 */
export const operationCustomizeReportChart: TypedRoute<
  OperationCustomizeReportChartInput,
  OperationCustomizeReportChartOutput,
  OperationCustomizeReportChartHttp
> = {
  name: "OperationCustomizeReportChart",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperationCustomizeReportChart", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperationCustomizeReportChart as `client.http` calls it. */
export interface OperationCustomizeReportChartHttp {
  "/OperationCustomizeReportChart": {
    post: {
      parameters: {
        query: OperationCustomizeReportChartInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperationCustomizeReportChartOutput;
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
