// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAffectedAssetsInput {
  /** @example 1 */
  Current?: string;
  /** @example serious,suspicious,remind */
  Levels?: "serious" | "suspicious" | "remind" | (string & {});
  /** @example 10 */
  PageSize?: string;
}

export interface DescribeAffectedAssetsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AssetList?: DescribeAffectedAssetsOutputAssetListItem[];
  PageInfo?: DescribeAffectedAssetsOutputPageInfo;
}

export interface DescribeAffectedAssetsOutputAssetListItem {
  /** @example 11 */
  InstanceId?: string;
  /** @example 11 */
  InstanceName?: string;
  /** @example 10.10.XX.XX */
  InternetIp?: string;
  /** @example 172.0.XX.XX */
  IntranetIp?: string;
  /** @example 1 */
  RiskNum?: number;
  /** @example 947d7514-258a-4b47-9dde-9dxxxxxxxxxx */
  Uuid?: string;
}

export interface DescribeAffectedAssetsOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeAffectedAssets.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAffectedAssetsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAffectedAssets with one of its documented codes. */
export const isDescribeAffectedAssetsError: ErrorGuard<DescribeAffectedAssetsErrorCode> = (error) =>
  isCloudError(error, "DescribeAffectedAssets", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAffectedAssets({
 *   Current: "1",
 *   Levels: "serious,suspicious,remind",
 *   PageSize: "10",
 * });
 * ```
 * @throws CloudError
 */
export const describeAffectedAssets: TypedRoute<
  DescribeAffectedAssetsInput,
  DescribeAffectedAssetsOutput,
  DescribeAffectedAssetsHttp
> = {
  name: "DescribeAffectedAssets",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAffectedAssets", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAffectedAssets as `client.http` calls it. */
export interface DescribeAffectedAssetsHttp {
  "/DescribeAffectedAssets": {
    post: {
      parameters: {
        query?: DescribeAffectedAssetsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAffectedAssetsOutput;
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
