// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckInstanceResultInput {
  /** @example 23 */
  CheckId: number | bigint;
  /** @example 1 */
  CurrentPage?: number;
  /** @example i-uf64w4q6p9jti5gl**** */
  InstanceIdKey?: string;
  InstanceIds?: string[];
  /** @example i-uf64w4q6p9jti5gl**** */
  InstanceNameKey?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example cn-qingdao */
  RegionIdKey?: string;
  SortTypes?: string[];
  Statuses?: string[];
}

export interface ListCheckInstanceResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BasicData?: ListCheckInstanceResultOutputBasicDataItem[];
  Checks?: {
    [key: string]: unknown;
  }[];
  Columns?: ListCheckInstanceResultOutputColumnsItem[];
  PageInfo?: ListCheckInstanceResultOutputPageInfo;
}

export interface ListCheckInstanceResultOutputBasicDataItem {
  /** @example 300054 */
  Id?: bigint;
  /** @example rm-m5es7ch1s62i4**** */
  InstanceId?: string;
  InstanceInfo?: ListCheckInstanceResultOutputBasicDataItemInstanceInfo;
  /** @example sg-t4nbk2aodzio52xv**** */
  InstanceName?: string;
  /** @example ap-southeast-1 */
  RegionId?: string;
  /** @example NOT_PASS */
  Status?: "PASS" | "NOT_PASS" | "CHECKING" | "NOT_CHECK" | "WHITELIST" | (string & {});
  /** @example 检查任务失败。 */
  StatusMessage?: string;
  /** @example test */
  VendorUserName?: string;
}

export interface ListCheckInstanceResultOutputColumnsItem {
  Grids?: ListCheckInstanceResultOutputColumnsItemGridsItem[];
  /** @example RegionIdShow */
  Key?: string;
  /** @example true */
  Search?: boolean;
  /** @example InstanceIdKey */
  SearchKey?: string;
  /** @example Region */
  ShowName?: string;
  /** @example text */
  Type?: "text" | "link" | (string & {});
}

export interface ListCheckInstanceResultOutputPageInfo {
  /** @example 20 */
  Count?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface ListCheckInstanceResultOutputBasicDataItemInstanceInfo {
  Config?: ListCheckInstanceResultOutputBasicDataItemInstanceInfoConfigItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1716447535531
   */
  FirstUpdateTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1716447535531
   */
  LastUpdateTime?: number;
}

export interface ListCheckInstanceResultOutputColumnsItemGridsItem {
  /** @example RegionIdShow */
  Key?: string;
  /** @example Region */
  ShowName?: string;
  /** @example text */
  Type?: "text" | "link" | (string & {});
}

export interface ListCheckInstanceResultOutputBasicDataItemInstanceInfoConfigItem {
  /** @example prot */
  Name?: string;
  /** @example prot */
  ShowName?: string;
  /** @example 8080 */
  Value?: string;
}

/**
 * The documented error codes of ListCheckInstanceResult.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListCheckInstanceResultErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCheckInstanceResult with one of its documented codes. */
export const isListCheckInstanceResultError: ErrorGuard<ListCheckInstanceResultErrorCode> = (error) =>
  isCloudError(error, "ListCheckInstanceResult", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCheckInstanceResult({
 *   CheckId: 23,
 *   CurrentPage: 1,
 *   InstanceIdKey: "i-uf64w4q6p9jti5gl****",
 *   InstanceNameKey: "i-uf64w4q6p9jti5gl****",
 *   Lang: "zh",
 *   PageSize: 20,
 *   RegionIdKey: "cn-qingdao",
 * });
 * ```
 * @throws CloudError
 */
export const listCheckInstanceResult: TypedRoute<
  ListCheckInstanceResultInput,
  ListCheckInstanceResultOutput,
  ListCheckInstanceResultHttp
> = {
  name: "ListCheckInstanceResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCheckInstanceResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["BasicData", "*", "Id"], "bigint"]],
};

/** ListCheckInstanceResult as `client.http` calls it. */
export interface ListCheckInstanceResultHttp {
  "/ListCheckInstanceResult": {
    post: {
      parameters: {
        query: ListCheckInstanceResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckInstanceResultOutput;
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
