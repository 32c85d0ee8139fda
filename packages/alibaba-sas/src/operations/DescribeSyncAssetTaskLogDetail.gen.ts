// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSyncAssetTaskLogDetailInput {
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1668064495000
   */
  EndTime?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 7e9565f537146fdf6bfb4e01f6f08818 */
  RootTaskId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644027670
   */
  StartTime?: number;
  /** @example IDC_PROBE_SCAN-TEST_001 */
  TaskName?: string;
}

export interface DescribeSyncAssetTaskLogDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeSyncAssetTaskLogDetailOutputPageInfo;
  TaskRecordDetails?: DescribeSyncAssetTaskLogDetailOutputTaskRecordDetailsItem[];
}

export interface DescribeSyncAssetTaskLogDetailOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 12 */
  TotalCount?: number;
}

export interface DescribeSyncAssetTaskLogDetailOutputTaskRecordDetailsItem {
  /** @example 5 */
  AssetCount?: number;
  /** @example 浙江杭州 */
  IdcRegion?: string;
  /** @example 6c4e4c36ffc3e5919120b405c2b3**** */
  LeafTaskId?: string;
  /** @example INIT */
  LeafTaskStatus?: "INIT" | "START" | "MESSAGE_SEND" | "SUCCESS" | "FAIL" | "TIMEOUT" | (string & {});
  /** @example unknown reason */
  TaskMsg?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671614217000
   */
  TaskReportTime?: number;
  /** @example 0 */
  UnprotectedAssetCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSyncAssetTaskLogDetail({
 *   CurrentPage: 1,
 *   EndTime: 1668064495000,
 *   PageSize: 20,
 *   RootTaskId: "7e9565f537146fdf6bfb4e01f6f08818",
 *   StartTime: 1644027670,
 *   TaskName: "IDC_PROBE_SCAN-TEST_001",
 * });
 * ```
 * @throws CloudError
 */
export const describeSyncAssetTaskLogDetail: TypedRoute<
  DescribeSyncAssetTaskLogDetailInput,
  DescribeSyncAssetTaskLogDetailOutput,
  DescribeSyncAssetTaskLogDetailHttp
> = {
  name: "DescribeSyncAssetTaskLogDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSyncAssetTaskLogDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeSyncAssetTaskLogDetail as `client.http` calls it. */
export interface DescribeSyncAssetTaskLogDetailHttp {
  "/DescribeSyncAssetTaskLogDetail": {
    post: {
      parameters: {
        query?: DescribeSyncAssetTaskLogDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSyncAssetTaskLogDetailOutput;
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
