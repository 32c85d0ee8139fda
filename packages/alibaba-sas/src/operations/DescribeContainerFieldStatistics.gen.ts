// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeContainerFieldStatisticsInput = {};

export interface DescribeContainerFieldStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ContainerGroupedFields?: DescribeContainerFieldStatisticsOutputContainerGroupedFields;
}

export interface DescribeContainerFieldStatisticsOutputContainerGroupedFields {
  /** @example 3 */
  AppCount?: number;
  /** @example 1 */
  ClusterCount?: number;
  /** @example 1 */
  ContainerCount?: number;
  /** @example 3 */
  ImageCount?: number;
  /** @example 1 */
  InstanceCount?: number;
  /** @example 3 */
  NamespaceCount?: number;
  /** @example 1 */
  PodCount?: number;
  /** @example 1 */
  RiskAppCount?: number;
  /** @example 1 */
  RiskClusterCount?: number;
  /** @example 1 */
  RiskContainerCount?: number;
  /** @example 1 */
  RiskImageCount?: number;
  /** @example 3 */
  RiskInstanceCount?: number;
  /** @example 2 */
  RiskPodCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, policies; 2026-08-22): no payload.
 *
 * Permission: `yundun-sas:DescribeContainerFieldStatistics`. Not known to be safe to repeat: `{ idempotent: true
 * }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeContainerFieldStatistics();
 * ```
 * @throws CloudError
 */
export const describeContainerFieldStatistics: TypedRoute<
  DescribeContainerFieldStatisticsInput,
  DescribeContainerFieldStatisticsOutput,
  DescribeContainerFieldStatisticsHttp
> = {
  name: "DescribeContainerFieldStatistics",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerFieldStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeContainerFieldStatistics as `client.http` calls it. */
export interface DescribeContainerFieldStatisticsHttp {
  "/DescribeContainerFieldStatistics": {
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
            "application/json": DescribeContainerFieldStatisticsOutput;
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
