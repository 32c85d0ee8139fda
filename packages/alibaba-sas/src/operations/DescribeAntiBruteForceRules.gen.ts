// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAntiBruteForceRulesInput {
  /** @example 1 */
  CurrentPage?: number;
  Id?: number | bigint;
  /** @example testName */
  Name?: string;
  /** @example 10 */
  PageSize?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 121.69.XX.XX */
  SourceIp?: string;
}

export interface DescribeAntiBruteForceRulesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeAntiBruteForceRulesOutputPageInfo;
  Rules?: DescribeAntiBruteForceRulesOutputRulesItem[];
}

export interface DescribeAntiBruteForceRulesOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
}

export interface DescribeAntiBruteForceRulesOutputRulesItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1669800181000
   */
  CreateTimestamp?: number;
  /** @example true */
  DefaultRule?: boolean;
  /** @example false */
  EnableSmartRule?: boolean;
  /** @example 15 */
  FailCount?: number;
  /** @example 360 */
  ForbiddenTime?: number;
  /** @example 1629 */
  Id?: bigint;
  /** @example 3 */
  MachineCount?: number;
  /** @example AntiBruteForceRule01 */
  Name?: string;
  ProtocolType?: DescribeAntiBruteForceRulesOutputRulesItemProtocolType;
  /** @example 10 */
  Span?: number;
  /**
   * @example [
   * "uuid-018c-4ef7-89fd-988b9b0e****"
   * ]
   */
  UuidList?: string[];
}

export interface DescribeAntiBruteForceRulesOutputRulesItemProtocolType {
  /** @example on */
  Rdp?: "on" | "off" | (string & {});
  /** @example off */
  SqlServer?: "on" | "off" | (string & {});
  /** @example on */
  Ssh?: "on" | "off" | (string & {});
}

/**
 * The documented error codes of DescribeAntiBruteForceRules.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAntiBruteForceRulesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAntiBruteForceRules with one of its documented codes. */
export const isDescribeAntiBruteForceRulesError: ErrorGuard<DescribeAntiBruteForceRulesErrorCode> = (error) =>
  isCloudError(error, "DescribeAntiBruteForceRules", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAntiBruteForceRules({
 *   CurrentPage: 1,
 *   Name: "testName",
 *   PageSize: "10",
 *   SourceIp: "121.69.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeAntiBruteForceRules: TypedRoute<
  DescribeAntiBruteForceRulesInput,
  DescribeAntiBruteForceRulesOutput,
  DescribeAntiBruteForceRulesHttp
> = {
  name: "DescribeAntiBruteForceRules",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAntiBruteForceRules", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Rules", "*", "Id"], "bigint"]],
};

/**
 * Walk through `Rules` of all pages: `for await (const item of paginateDescribeAntiBruteForceRules(…))`.
 *
 * Each page is a call of describeAntiBruteForceRules, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeAntiBruteForceRules({
 *   CurrentPage: 1,
 *   Name: "testName",
 *   PageSize: "10",
 *   SourceIp: "121.69.XX.XX",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeAntiBruteForceRules: Pager<
  DescribeAntiBruteForceRulesInput,
  DescribeAntiBruteForceRulesOutput,
  NonNullable<DescribeAntiBruteForceRulesOutput["Rules"]>[number]
> = {
  route: describeAntiBruteForceRules,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  texts: ["PageSize"],
  items: ["Rules"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeAntiBruteForceRules as `client.http` calls it. */
export interface DescribeAntiBruteForceRulesHttp {
  "/DescribeAntiBruteForceRules": {
    post: {
      parameters: {
        query?: DescribeAntiBruteForceRulesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAntiBruteForceRulesOutput;
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
