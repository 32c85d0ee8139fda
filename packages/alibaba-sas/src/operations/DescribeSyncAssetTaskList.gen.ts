// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSyncAssetTaskListInput {
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1662430077000
   */
  EndTime?: number;
  /** @example 20 */
  PageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1652063828796
   */
  StartTime?: number;
  /** @example IDC_PROBE_SCAN*** */
  TaskName?: string;
}

export interface DescribeSyncAssetTaskListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeSyncAssetTaskListOutputPageInfo;
  TaskRecords?: DescribeSyncAssetTaskListOutputTaskRecordsItem[];
}

export interface DescribeSyncAssetTaskListOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 110 */
  TotalCount?: number;
}

export interface DescribeSyncAssetTaskListOutputTaskRecordsItem {
  /** @example 100 */
  AssetCount?: number;
  /** @example 1.1.1.1/24,1.1.1.1/24 */
  IpSegments?: string;
  /** @example 100 */
  ProcessRate?: number;
  /** @example 73c392f9c505129a257472a3f911d65d */
  RootTaskId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1653965680000
   */
  TaskEndTime?: number;
  /** @example IDC_PROBE_SCAN-1.1.1..124-lse_ubuntu_test1 */
  TaskName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1633746651715
   */
  TaskStartTime?: number;
  /** @example SUCCESS */
  TaskStatus?: "INIT" | "START" | "MESSAGE_SEND" | "SUCCESS" | "FAIL" | "TIMEOUT" | (string & {});
  /** @example IDC_PROBE_SCAN */
  TaskType?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSyncAssetTaskList({
 *   CurrentPage: 1,
 *   EndTime: 1662430077000,
 *   PageSize: 20,
 *   StartTime: 1652063828796,
 *   TaskName: "IDC_PROBE_SCAN***",
 * });
 * ```
 * @throws CloudError
 */
export const describeSyncAssetTaskList: TypedRoute<
  DescribeSyncAssetTaskListInput,
  DescribeSyncAssetTaskListOutput,
  DescribeSyncAssetTaskListHttp
> = {
  name: "DescribeSyncAssetTaskList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSyncAssetTaskList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeSyncAssetTaskList as `client.http` calls it. */
export interface DescribeSyncAssetTaskListHttp {
  "/DescribeSyncAssetTaskList": {
    post: {
      parameters: {
        query?: DescribeSyncAssetTaskListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSyncAssetTaskListOutput;
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
