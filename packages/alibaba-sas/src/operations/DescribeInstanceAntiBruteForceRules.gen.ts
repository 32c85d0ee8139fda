// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeInstanceAntiBruteForceRulesInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  ResourceOwnerId?: number | bigint;
  /** @example 115.238.XX.XX */
  SourceIp?: string;
  UuidList?: string[];
}

export interface DescribeInstanceAntiBruteForceRulesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeInstanceAntiBruteForceRulesOutputPageInfo;
  Rules?: DescribeInstanceAntiBruteForceRulesOutputRulesItem[];
}

export interface DescribeInstanceAntiBruteForceRulesOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 4 */
  TotalCount?: number;
}

export interface DescribeInstanceAntiBruteForceRulesOutputRulesItem {
  /** @example 215779601 */
  Id?: bigint;
  /** @example TestRule */
  Name?: string;
  /** @example 4fe8e1cd-3c37-4851-b9de-124da32c**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeInstanceAntiBruteForceRules.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeInstanceAntiBruteForceRulesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeInstanceAntiBruteForceRules with one of its documented codes. */
export const isDescribeInstanceAntiBruteForceRulesError: ErrorGuard<DescribeInstanceAntiBruteForceRulesErrorCode> = (
  error,
) => isCloudError(error, "DescribeInstanceAntiBruteForceRules", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeInstanceAntiBruteForceRules({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   SourceIp: "115.238.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeInstanceAntiBruteForceRules: TypedRoute<
  DescribeInstanceAntiBruteForceRulesInput,
  DescribeInstanceAntiBruteForceRulesOutput,
  DescribeInstanceAntiBruteForceRulesHttp
> = {
  name: "DescribeInstanceAntiBruteForceRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeInstanceAntiBruteForceRules", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Rules", "*", "Id"], "bigint"]],
};

/**
 * Walk through `Rules` of all pages: `for await (const item of paginateDescribeInstanceAntiBruteForceRules(…))`.
 *
 * Each page is a call of describeInstanceAntiBruteForceRules, made when it is needed, until
 * `PageInfo.TotalCount` is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and
 * `PageSize` 10000 unless you say otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeInstanceAntiBruteForceRules({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   SourceIp: "115.238.XX.XX",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeInstanceAntiBruteForceRules: Pager<
  DescribeInstanceAntiBruteForceRulesInput,
  DescribeInstanceAntiBruteForceRulesOutput,
  NonNullable<DescribeInstanceAntiBruteForceRulesOutput["Rules"]>[number]
> = {
  route: describeInstanceAntiBruteForceRules,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10000,
  items: ["Rules"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeInstanceAntiBruteForceRules as `client.http` calls it. */
export interface DescribeInstanceAntiBruteForceRulesHttp {
  "/DescribeInstanceAntiBruteForceRules": {
    post: {
      parameters: {
        query?: DescribeInstanceAntiBruteForceRulesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeInstanceAntiBruteForceRulesOutput;
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
