// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeAssetSuperNodeListInput {
  Filters?: RunTimeFiltersRecord[];
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
  /** @example CreateTime */
  By?: string;
  /** @example CreateTime */
  Order?: string;
}

export interface DescribeAssetSuperNodeListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: SuperNodeListItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 40
   */
  TotalCount?: number;
}

export interface SuperNodeListItem {
  /** @example eklet-subnet-gb8sbjg0-1ilj**** */
  NodeID?: string;
  /** @example VM-3-211-tencentos */
  NodeName?: string;
  /** @example gztxy-tke-prd-erp-cluste**** */
  ClusterName?: string;
  /** @example cls-8pbe**** */
  ClusterID?: string;
  /** @example Running */
  Status?: string;
  /** @example subnet-gb8s**** */
  SubNetID?: string;
  /** @example subnet-name */
  SubNetName?: string;
  /** @example 10.124.120.**** */
  SubNetCidr?: string;
  /** @example ap-guangzhou-6 广州六区 */
  ZoneID?: string;
  /** @example 100006 */
  Zone?: string;
  /** @example 2024-10-24 16:4**** */
  CreateTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RelatePodCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  RelateContainerCount?: number;
  /** @example INSTA**** */
  AgentStatus?: string;
  /** @example 3f4dac4d87c439acf768332da8a0**** */
  NodeUniqueID?: string;
  /** @example AccessedDefe**** */
  ClusterAccessedStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2000
   */
  ChargeCoresCnt?: number;
  /** @example Defended */
  DefendStatus?: string;
  /** @example AccessedSubUninstallException */
  ClusterAccessedSubStatus?: string;
  /** @example deployment not exists */
  ClusterAccessedErrorReason?: string;
}

/**
 * The documented error codes of DescribeAssetSuperNodeList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeAssetSuperNodeListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeAssetSuperNodeList with one of its documented codes. */
export const isDescribeAssetSuperNodeListError: ErrorGuard<DescribeAssetSuperNodeListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetSuperNodeList", ["InternalError", "InvalidParameter"]);

/**
 * Drafted, not verified (api, examples, go-sdk; 2026-08-21): one source.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetSuperNodeList();
 * ```
 * @throws CloudError
 */
export const describeAssetSuperNodeList: TypedRoute<
  DescribeAssetSuperNodeListInput,
  DescribeAssetSuperNodeListOutput,
  DescribeAssetSuperNodeListHttp
> = {
  name: "DescribeAssetSuperNodeList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetSuperNodeList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetSuperNodeList as `client.http` calls it. */
export interface DescribeAssetSuperNodeListHttp {
  "/DescribeAssetSuperNodeList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetSuperNodeListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetSuperNodeListOutput;
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
