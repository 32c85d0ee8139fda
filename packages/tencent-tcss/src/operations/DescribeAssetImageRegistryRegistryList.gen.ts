// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RegistryConnDetectResult, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryRegistryListInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
  /** @example InsertTime */
  By?: string;
  /** @example ASC */
  Order?: string;
}

export interface DescribeAssetImageRegistryRegistryListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ImageRepoRegistryInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  TotalCount?: number;
}

export interface ImageRepoRegistryInfo {
  /** @example 24673 */
  RegistryId?: bigint;
  /** @example jfrog**** */
  Name?: string;
  /** @example jfrog */
  RegistryType?: string;
  /** @example https://trialkn050p.jfro**** */
  Url?: string;
  /** @example public */
  NetType?: string;
  /** @example default */
  RegistryRegion?: string;
  /** @example V1 */
  RegistryVersion?: string;
  /** @example connect failed */
  ConnectMsg?: string;
  /** @example agent or backend */
  ConnDetectType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ConnDetectHostCount?: number;
  ConnDetectDetail?: RegistryConnDetectResult[];
  /** @example 1 */
  InstanceID?: string;
  /** @example 2023-10-01 00:00:00 */
  LatestSyncTime?: string;
  /** @example doing/success/failed */
  SyncStatus?: string;
  /** @example sync fail reason */
  SyncFailReason?: string;
  /** @example sync solution */
  SyncSolution?: string;
  /** @example sync failed msg */
  SyncMessage?: string;
  /** @example 0 */
  SyncMode?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of DescribeAssetImageRegistryRegistryList.
 *
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistryRegistryListErrorCode = "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryRegistryList with one of its documented codes. */
export const isDescribeAssetImageRegistryRegistryListError: ErrorGuard<
  DescribeAssetImageRegistryRegistryListErrorCode
> = (error) => isCloudError(error, "DescribeAssetImageRegistryRegistryList", ["InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryRegistryList({
 *   Limit: 100,
 *   Offset: 0,
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryRegistryList: TypedRoute<
  DescribeAssetImageRegistryRegistryListInput,
  DescribeAssetImageRegistryRegistryListOutput,
  DescribeAssetImageRegistryRegistryListHttp
> = {
  name: "DescribeAssetImageRegistryRegistryList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryRegistryList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "List", "*", "RegistryId"], "bigint"]],
};

/** DescribeAssetImageRegistryRegistryList as `client.http` calls it. */
export interface DescribeAssetImageRegistryRegistryListHttp {
  "/DescribeAssetImageRegistryRegistryList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryRegistryListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryRegistryListOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
