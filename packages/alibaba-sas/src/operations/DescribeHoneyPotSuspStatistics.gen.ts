// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeHoneyPotSuspStatisticsInput {
  /** @example honeypot */
  From: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 30 */
  StatisticsDays: number;
  /** @example vpcInstanceId */
  StatisticsKeyType: "vpcInstanceId" | "uuid" | (string & {});
}

export interface DescribeHoneyPotSuspStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  SuspHoneyPotStatisticsResponse?: DescribeHoneyPotSuspStatisticsOutputSuspHoneyPotStatisticsResponseItem[];
}

export interface DescribeHoneyPotSuspStatisticsOutputSuspHoneyPotStatisticsResponseItem {
  /** @example 8793 */
  Count?: number;
  /** @example i-p0whhoba24wd28p8**** */
  InstanceId?: string;
  /** @example abc-launch-advisor */
  InstanceName?: string;
  /** @example vpcInstanceId */
  Type?: "vpcInstanceId" | "uuid" | (string & {});
  /** @example vpc-p0wwdsuutdyu1ygkt**** */
  VpcId?: string;
  /** @example abc01 */
  VpcName?: string;
}

/**
 * The documented error codes of DescribeHoneyPotSuspStatistics.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeHoneyPotSuspStatisticsErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeHoneyPotSuspStatistics with one of its documented codes. */
export const isDescribeHoneyPotSuspStatisticsError: ErrorGuard<DescribeHoneyPotSuspStatisticsErrorCode> = (error) =>
  isCloudError(error, "DescribeHoneyPotSuspStatistics", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeHoneyPotSuspStatistics({
 *   From: "honeypot",
 *   Lang: "zh",
 *   StatisticsDays: 30,
 *   StatisticsKeyType: "vpcInstanceId",
 * });
 * ```
 * @throws CloudError
 */
export const describeHoneyPotSuspStatistics: TypedRoute<
  DescribeHoneyPotSuspStatisticsInput,
  DescribeHoneyPotSuspStatisticsOutput,
  DescribeHoneyPotSuspStatisticsHttp
> = {
  name: "DescribeHoneyPotSuspStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeHoneyPotSuspStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeHoneyPotSuspStatistics as `client.http` calls it. */
export interface DescribeHoneyPotSuspStatisticsHttp {
  "/DescribeHoneyPotSuspStatistics": {
    post: {
      parameters: {
        query: DescribeHoneyPotSuspStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeHoneyPotSuspStatisticsOutput;
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
