// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeSuspiciousSecurityEventyStatisticsInput = {};

export interface DescribeSuspiciousSecurityEventyStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Statistic?: DescribeSuspiciousSecurityEventyStatisticsOutputStatistic;
}

export interface DescribeSuspiciousSecurityEventyStatisticsOutputStatistic {
  AntiRansomwareStatistic?: DescribeSuspiciousSecurityEventyStatisticsOutputStatisticAntiRansomwareStatistic;
}

export interface DescribeSuspiciousSecurityEventyStatisticsOutputStatisticAntiRansomwareStatistic {
  /** @example 10 */
  SecurityEventCount?: number;
  SecurityEventMachine?: DescribeSuspiciousSecurityEventyStatisticsOutputStatisticAntiRansomwareStatisticSecurityEventMachineItem[];
}

export interface DescribeSuspiciousSecurityEventyStatisticsOutputStatisticAntiRansomwareStatisticSecurityEventMachineItem {
  /** @example TYMH-TYRZ-06 */
  InstanceName?: string;
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example 3c7ebe83-80ea-44c7-88c3-103bbd87xxxx */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSuspiciousSecurityEventyStatistics();
 * ```
 * @throws CloudError
 */
export const describeSuspiciousSecurityEventyStatistics: TypedRoute<
  DescribeSuspiciousSecurityEventyStatisticsInput,
  DescribeSuspiciousSecurityEventyStatisticsOutput,
  DescribeSuspiciousSecurityEventyStatisticsHttp
> = {
  name: "DescribeSuspiciousSecurityEventyStatistics",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSuspiciousSecurityEventyStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeSuspiciousSecurityEventyStatistics as `client.http` calls it. */
export interface DescribeSuspiciousSecurityEventyStatisticsHttp {
  "/DescribeSuspiciousSecurityEventyStatistics": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSuspiciousSecurityEventyStatisticsOutput;
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
