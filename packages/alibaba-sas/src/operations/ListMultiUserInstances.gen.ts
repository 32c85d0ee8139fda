// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListMultiUserInstancesInput {
  /** @example 50 */
  MaxResults?: number;
  /**
   * @example CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAB4SwmEAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM0NzY3YTZjNjI3NjZmNmU3MjcxNjk3NDY5MzY3MjY4****
   */
  NextToken?: string;
}

export interface ListMultiUserInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  DaInstance?: ListMultiUserInstancesOutputDaInstance;
  PageInfo?: ListMultiUserInstancesOutputPageInfo;
  SaleInstanceList?: ListMultiUserInstancesOutputSaleInstanceListItem[];
}

export interface ListMultiUserInstancesOutputDaInstance {
  /** @example 1766185894104675 */
  AliUid?: bigint;
  AntiRansomwareCapacity?: ListMultiUserInstancesOutputDaInstanceAntiRansomwareCapacity;
  CspmCapacity?: ListMultiUserInstancesOutputDaInstanceCspmCapacity;
  HoneypotCapacity?: ListMultiUserInstancesOutputDaInstanceHoneypotCapacity;
  ImageScanCapacity?: ListMultiUserInstancesOutputDaInstanceImageScanCapacity;
  /** @example i-bp1gmm4pnacse343nqal */
  InstanceId?: string;
  /** @example 0 */
  InstancePurchaseType?: 0 | 1 | (number & {});
  RaspCapacity?: ListMultiUserInstancesOutputDaInstanceRaspCapacity;
  SdkCapacity?: ListMultiUserInstancesOutputDaInstanceSdkCapacity;
  SlsCapacity?: ListMultiUserInstancesOutputDaInstanceSlsCapacity;
  /** @example 1 */
  Status?: 1 | 2 | (number & {});
  ThreatAnalysisCapacity?: ListMultiUserInstancesOutputDaInstanceThreatAnalysisCapacity;
  ThreatAnalysisFlow?: ListMultiUserInstancesOutputDaInstanceThreatAnalysisFlow;
  /** @example 1 */
  UserType?: number;
  /** @example 3 */
  Version?: 1 | 3 | 5 | 6 | 7 | 8 | 10 | (number & {});
  VersionSummary?: ListMultiUserInstancesOutputDaInstanceVersionSummaryItem[];
  WebLockCapacity?: ListMultiUserInstancesOutputDaInstanceWebLockCapacity;
}

export interface ListMultiUserInstancesOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1000 */
  MaxResults?: number;
  /** @example B604532DEF982B875E8360A6EFA3B*** */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 55 */
  TotalCount?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItem {
  /** @example 103784262032 */
  AliUid?: bigint;
  AntiRansomwareCapacity?: ListMultiUserInstancesOutputSaleInstanceListItemAntiRansomwareCapacity;
  CspmCapacity?: ListMultiUserInstancesOutputSaleInstanceListItemCspmCapacity;
  HoneypotCapacity?: ListMultiUserInstancesOutputSaleInstanceListItemHoneypotCapacity;
  ImageScanCapacity?: ListMultiUserInstancesOutputSaleInstanceListItemImageScanCapacity;
  /** @example api-service-spec */
  InstanceId?: string;
  /** @example 1 */
  InstancePurchaseType?: 0 | 1 | (number & {});
  RaspCapacity?: ListMultiUserInstancesOutputSaleInstanceListItemRaspCapacity;
  SdkCapacity?: ListMultiUserInstancesOutputSaleInstanceListItemSdkCapacity;
  SlsCapacity?: ListMultiUserInstancesOutputSaleInstanceListItemSlsCapacity;
  /** @example 1 */
  Status?: 1 | 2 | (number & {});
  ThreatAnalysisCapacity?: ListMultiUserInstancesOutputSaleInstanceListItemThreatAnalysisCapacity;
  ThreatAnalysisFlow?: ListMultiUserInstancesOutputSaleInstanceListItemThreatAnalysisFlow;
  /** @example 2 */
  UserType?: number;
  /** @example 3 */
  Version?: 1 | 3 | 5 | 6 | 7 | 8 | 10 | (number & {});
  VersionSummary?: ListMultiUserInstancesOutputSaleInstanceListItemVersionSummaryItem[];
  WebLockCapacity?: ListMultiUserInstancesOutputSaleInstanceListItemWebLockCapacity;
}

export interface ListMultiUserInstancesOutputDaInstanceAntiRansomwareCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 14
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceCspmCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 180000
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 31569
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceHoneypotCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 45
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 9
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceImageScanCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 60
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceRaspCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 6
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceSdkCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 50
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceSlsCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 150
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceThreatAnalysisCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3000
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1548
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceThreatAnalysisFlow {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 300
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceVersionSummaryItem {
  /** @example ASSET_AND_CORE */
  AuthBindType?: "ASSET" | "CORE" | "ASSET_AND_CORE" | (string & {});
  CoreCount?: ListMultiUserInstancesOutputDaInstanceVersionSummaryItemCoreCount;
  EcsCount?: ListMultiUserInstancesOutputDaInstanceVersionSummaryItemEcsCount;
  /** @example 1 */
  Version?: 1 | 3 | 5 | 6 | 7 | 8 | 10 | (number & {});
}

export interface ListMultiUserInstancesOutputDaInstanceWebLockCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemAntiRansomwareCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemCspmCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemHoneypotCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemImageScanCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemRaspCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemSdkCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemSlsCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemThreatAnalysisCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemThreatAnalysisFlow {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemVersionSummaryItem {
  /** @example ASSET_AND_CORE */
  AuthBindType?: "ASSET" | "CORE" | "ASSET_AND_CORE" | (string & {});
  CoreCount?: ListMultiUserInstancesOutputSaleInstanceListItemVersionSummaryItemCoreCount;
  EcsCount?: ListMultiUserInstancesOutputSaleInstanceListItemVersionSummaryItemEcsCount;
  /** @example 5 */
  Version?: 1 | 3 | 5 | 6 | 7 | 8 | 10 | (number & {});
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemWebLockCapacity {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceVersionSummaryItemCoreCount {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 150
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 68
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputDaInstanceVersionSummaryItemEcsCount {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 14
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemVersionSummaryItemCoreCount {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

export interface ListMultiUserInstancesOutputSaleInstanceListItemVersionSummaryItemEcsCount {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Assigned?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Used?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listMultiUserInstances({
 *   MaxResults: 50,
 *   NextToken:
 *     "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAB4SwmEAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM0NzY3YTZjNjI3NjZmNmU3MjcxNjk3NDY5MzY3MjY4****",
 * });
 * ```
 * @throws CloudError
 */
export const listMultiUserInstances: TypedRoute<
  ListMultiUserInstancesInput,
  ListMultiUserInstancesOutput,
  ListMultiUserInstancesHttp
> = {
  name: "ListMultiUserInstances",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListMultiUserInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["DaInstance", "AliUid"], "bigint"],
    [["SaleInstanceList", "*", "AliUid"], "bigint"],
  ],
};

/** ListMultiUserInstances as `client.http` calls it. */
export interface ListMultiUserInstancesHttp {
  "/ListMultiUserInstances": {
    post: {
      parameters: {
        query?: ListMultiUserInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListMultiUserInstancesOutput;
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
