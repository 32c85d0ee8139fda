// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeBruteForceRecordsInput {
  /** @example 175.106.XX.XX */
  BlockIp?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example i-bp1fu4aqltf1huhc**** */
  InstanceId?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 222.185.XX.XX */
  Remark?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 1 */
  Status?: 0 | 1 | 2 | (number & {});
}

export interface DescribeBruteForceRecordsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  MachineList?: DescribeBruteForceRecordsOutputMachineListItem[];
  PageInfo?: DescribeBruteForceRecordsOutputPageInfo;
}

export interface DescribeBruteForceRecordsOutputMachineListItem {
  /** @example false */
  AliNetOnline?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671506882063
   */
  BlockExpireDate?: number;
  /** @example 10.12.XX.XX */
  BlockIp?: string;
  /** @example alinet */
  BlockType?: "group" | "alinet" | (string & {});
  /** @example InstanceSecurityGroupLimitExceeded */
  ErrorCode?: string;
  /** @example 0 */
  Id?: bigint;
  /** @example record-test-*** */
  InstanceName?: string;
  /** @example 120.79.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example 22/22 */
  Port?: string;
  /** @example AntiRuleName */
  RuleName?: string;
  /** @example userRule */
  Source?: "userRule" | "blinkRule" | (string & {});
  /** @example 2 */
  Status?: 0 | 1 | 2 | (number & {});
  /** @example 6d5b361f-958d-48a8-a9d2-d6e82c1**** */
  Uuid?: string;
}

export interface DescribeBruteForceRecordsOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 263 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeBruteForceRecords.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeBruteForceRecordsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeBruteForceRecords with one of its documented codes. */
export const isDescribeBruteForceRecordsError: ErrorGuard<DescribeBruteForceRecordsErrorCode> = (error) =>
  isCloudError(error, "DescribeBruteForceRecords", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeBruteForceRecords({
 *   BlockIp: "175.106.XX.XX",
 *   CurrentPage: 1,
 *   InstanceId: "i-bp1fu4aqltf1huhc****",
 *   PageSize: 20,
 *   Remark: "222.185.XX.XX",
 *   Status: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeBruteForceRecords: TypedRoute<
  DescribeBruteForceRecordsInput,
  DescribeBruteForceRecordsOutput,
  DescribeBruteForceRecordsHttp
> = {
  name: "DescribeBruteForceRecords",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBruteForceRecords", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["MachineList", "*", "Id"], "bigint"]],
};

/**
 * Walk through `MachineList` of all pages: `for await (const item of paginateDescribeBruteForceRecords(…))`.
 *
 * Each page is a call of describeBruteForceRecords, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeBruteForceRecords({
 *   BlockIp: "175.106.XX.XX",
 *   CurrentPage: 1,
 *   InstanceId: "i-bp1fu4aqltf1huhc****",
 *   PageSize: 20,
 *   Remark: "222.185.XX.XX",
 *   Status: 1,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeBruteForceRecords: Pager<
  DescribeBruteForceRecordsInput,
  DescribeBruteForceRecordsOutput,
  NonNullable<DescribeBruteForceRecordsOutput["MachineList"]>[number]
> = {
  route: describeBruteForceRecords,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["MachineList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeBruteForceRecords as `client.http` calls it. */
export interface DescribeBruteForceRecordsHttp {
  "/DescribeBruteForceRecords": {
    post: {
      parameters: {
        query?: DescribeBruteForceRecordsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeBruteForceRecordsOutput;
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
