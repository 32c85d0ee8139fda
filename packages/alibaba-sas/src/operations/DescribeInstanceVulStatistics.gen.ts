// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeInstanceVulStatisticsInput {
  /** @example sca,app */
  Types?: "sca" | "app" | (string & {});
  /** @example 5b268326-273e-44fc-a0e3-9482435c**** */
  Uuid: string;
}

export interface DescribeInstanceVulStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  VulStat?: DescribeInstanceVulStatisticsOutputVulStat;
}

export interface DescribeInstanceVulStatisticsOutputVulStat {
  /** @example 0 */
  AsapCount?: string;
  /** @example 0 */
  LaterCount?: string;
  /** @example 0 */
  NntfCount?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeInstanceVulStatistics({
 *   Types: "sca,app",
 *   Uuid: "5b268326-273e-44fc-a0e3-9482435c****",
 * });
 * ```
 * @throws CloudError
 */
export const describeInstanceVulStatistics: TypedRoute<
  DescribeInstanceVulStatisticsInput,
  DescribeInstanceVulStatisticsOutput,
  DescribeInstanceVulStatisticsHttp
> = {
  name: "DescribeInstanceVulStatistics",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeInstanceVulStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeInstanceVulStatistics as `client.http` calls it. */
export interface DescribeInstanceVulStatisticsHttp {
  "/DescribeInstanceVulStatistics": {
    post: {
      parameters: {
        query: DescribeInstanceVulStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeInstanceVulStatisticsOutput;
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
