// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAllRegionsStatisticsInput {
  /** @example sas */
  From?: "sas" | "aqs" | (string & {});
  GroupId?: number | bigint;
  /** @example 192.168.XX.XX */
  Remark?: string;
  /** @example 33.80.XXX.XXX */
  SourceIp?: string;
}

export interface DescribeAllRegionsStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeAllRegionsStatisticsOutputData;
}

export interface DescribeAllRegionsStatisticsOutputData {
  /** @example 0 */
  Account?: number;
  /** @example 2 */
  Health?: number;
  /** @example 0 */
  NewSuspicious?: number;
  /** @example 2 */
  Suspicious?: number;
  /** @example 1 */
  Trojan?: number;
  /** @example 17 */
  Vul?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAllRegionsStatistics({
 *   From: "sas",
 *   Remark: "192.168.XX.XX",
 *   SourceIp: "33.80.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const describeAllRegionsStatistics: TypedRoute<
  DescribeAllRegionsStatisticsInput,
  DescribeAllRegionsStatisticsOutput,
  DescribeAllRegionsStatisticsHttp
> = {
  name: "DescribeAllRegionsStatistics",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAllRegionsStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeAllRegionsStatistics as `client.http` calls it. */
export interface DescribeAllRegionsStatisticsHttp {
  "/DescribeAllRegionsStatistics": {
    post: {
      parameters: {
        query?: DescribeAllRegionsStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAllRegionsStatisticsOutput;
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
