// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeUniBackupStatisticsInput = {};

export interface DescribeUniBackupStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  ProtectedDatabaseCount?: number;
  RegionCountList?: DescribeUniBackupStatisticsOutputRegionCountListItem[];
  /** @example 0 */
  RestoringTaskCount?: number;
  /** @example 3 */
  TotalRecoverableCount?: number;
  /** @example 10 */
  TotalRestoreTaskCount?: number;
  /** @example 5 */
  UnprotectedDatabaseCount?: number;
}

export interface DescribeUniBackupStatisticsOutputRegionCountListItem {
  /** @example 1 */
  AutomaticCount?: string;
  /** @example cn-shanghai */
  RegionId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeUniBackupStatistics();
 * ```
 * @throws CloudError
 */
export const describeUniBackupStatistics: TypedRoute<
  DescribeUniBackupStatisticsInput,
  DescribeUniBackupStatisticsOutput,
  DescribeUniBackupStatisticsHttp
> = {
  name: "DescribeUniBackupStatistics",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUniBackupStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeUniBackupStatistics as `client.http` calls it. */
export interface DescribeUniBackupStatisticsHttp {
  "/DescribeUniBackupStatistics": {
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
            "application/json": DescribeUniBackupStatisticsOutput;
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
