// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeChartDataInput {
  /** @example CID_ASSET_RISK_TREND */
  CharId?: string;
  /** @example CID_VUL_SUMMARY */
  ChartId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 721734 */
  ReportId?: number | bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1683862286000
   */
  TimeEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1683603086000
   */
  TimeStart?: number;
}

export interface DescribeChartDataOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AllChartSubTypeList?: DescribeChartDataOutputAllChartSubTypeListItem[];
  /** @example propertyArrayValue */
  ChartDataType?:
    | "commonCoordinate"
    | "timeCoordinate"
    | "multipleValue"
    | "singleValue"
    | "propertyValue"
    | "propertyArrayValue"
    | (string & {});
  ChartSubTypeList?: string[];
  /** @example timeBar */
  ChartType?: "timeLine" | "timeBar" | "bar" | "line" | "pie" | "gauge" | "table" | "text" | (string & {});
  CoordinateData?: DescribeChartDataOutputCoordinateData;
  MultipleData?: DescribeChartDataOutputMultipleDataItem[];
  /** @example [] */
  PropertyArrayValue?: string;
  /** @example {\\"totalCount\\": \\"0\\"} */
  PropertyValue?: string;
  /** @example [] */
  ProperyArrayValue?: string;
  SingleData?: DescribeChartDataOutputSingleData;
}

export interface DescribeChartDataOutputAllChartSubTypeListItem {
  /** @example CID_SUSPICIOUS_TREND-ALL */
  SubType?: string;
  /** @example All Alerts */
  SubTypeName?: string;
}

export interface DescribeChartDataOutputCoordinateData {
  XAxis?: string[];
  YAxisList?: DescribeChartDataOutputCoordinateDataYAxisListItem[];
}

export interface DescribeChartDataOutputMultipleDataItem {
  /** @example #FFA800 */
  Color?: string;
  /** @example Safety */
  Name?: string;
  /** @example safe */
  Type?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Value?: number;
}

export interface DescribeChartDataOutputSingleData {
  /** @example suspicious */
  Name?: string;
  /** @example suspicious */
  Type?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 172
   */
  Value?: number;
}

export interface DescribeChartDataOutputCoordinateDataYAxisListItem {
  /** @example Port */
  Name?: string;
  /** @example CID_SUSPICIOUS_TREND-AL */
  SubType?: string;
  /** @example high */
  Type?: string;
  Value?: string[];
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, policies; 2026-08-22): no payload.
 *
 * Permission: `yundun-sas:DescribeChartData`. Not known to be safe to repeat: `{ idempotent: true }` at a call
 * is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeChartData({
 *   CharId: "CID_ASSET_RISK_TREND",
 *   ChartId: "CID_VUL_SUMMARY",
 *   Lang: "zh",
 *   ReportId: 721734,
 *   TimeEnd: 1683862286000,
 *   TimeStart: 1683603086000,
 * });
 * ```
 * @throws CloudError
 */
export const describeChartData: TypedRoute<DescribeChartDataInput, DescribeChartDataOutput, DescribeChartDataHttp> = {
  name: "DescribeChartData",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeChartData", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeChartData as `client.http` calls it. */
export interface DescribeChartDataHttp {
  "/DescribeChartData": {
    post: {
      parameters: {
        query?: DescribeChartDataInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeChartDataOutput;
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
