// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCheckWarningSummaryInput {
  /** @example c80dae73bd1be442699766b14ffd0**** */
  ClusterId?: string;
  /** @example namespace */
  ContainerFieldName?: "clusterId" | "image" | "imageId" | "namespace" | (string & {});
  /** @example c819391d2d520485fa3e81e2dc2ea**** */
  ContainerFieldValue?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 123 */
  GroupId?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
  /** @example Redis */
  RiskName?: string;
  /** @example 1 */
  RiskStatus?: 1 | 3 | (number & {});
  /** @example 219.133.XX.XX */
  SourceIp?: string;
  /** @example 1 */
  Status?: "1" | "2" | "3" | "5" | "6" | (string & {});
  /** @example 1 */
  StrategyId?: number | bigint;
  /** @example uuid */
  TargetType?: string;
  /** @example database */
  TypeName?: string;
  /** @example f03259d8-1e81-4fae-bcbb-275fb5**** */
  Uuids?: string;
}

export interface DescribeCheckWarningSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
  WarningSummarys?: DescribeCheckWarningSummaryOutputWarningSummarysItem[];
}

export interface DescribeCheckWarningSummaryOutputWarningSummarysItem {
  /** @example 10 */
  CheckCount?: number;
  /** @example false */
  CheckExploit?: boolean;
  /** @example false */
  ContainerRisk?: boolean;
  /** @example false */
  DatabaseRisk?: boolean;
  /** @example 1 */
  HighWarningCount?: number;
  /** @example 2019-01-01 12:23:00 */
  LastFoundTime?: string;
  /** @example high */
  Level?: "high" | "medium" | "low" | (string & {});
  /** @example 3 */
  LowWarningCount?: number;
  /** @example 2 */
  MediumWarningCount?: number;
  /** @example 118 */
  RiskId?: bigint;
  /** @example Redis */
  RiskName?: string;
  /** @example Redis */
  SubTypeAlias?: string;
  /** @example databases */
  TypeAlias?: string;
  /** @example 11 */
  WarningMachineCount?: number;
}

/**
 * The documented error codes of DescribeCheckWarningSummary.
 *
 * - `NoPermission` (HTTP 400)
 * - `ConsoleError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCheckWarningSummaryErrorCode = "NoPermission" | "ConsoleError" | "ServerError";

/** Whether `error` is a failure of DescribeCheckWarningSummary with one of its documented codes. */
export const isDescribeCheckWarningSummaryError: ErrorGuard<DescribeCheckWarningSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeCheckWarningSummary", ["NoPermission", "ConsoleError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCheckWarningSummary({
 *   ClusterId: "c80dae73bd1be442699766b14ffd0****",
 *   ContainerFieldName: "namespace",
 *   ContainerFieldValue: "c819391d2d520485fa3e81e2dc2ea****",
 *   CurrentPage: 1,
 *   GroupId: 123,
 *   Lang: "zh",
 *   PageSize: 10,
 *   RiskName: "Redis",
 *   RiskStatus: 1,
 *   SourceIp: "219.133.XX.XX",
 *   Status: "1",
 *   StrategyId: 1,
 *   TargetType: "uuid",
 *   TypeName: "database",
 *   Uuids: "f03259d8-1e81-4fae-bcbb-275fb5****",
 * });
 * ```
 * @throws CloudError
 */
export const describeCheckWarningSummary: TypedRoute<
  DescribeCheckWarningSummaryInput,
  DescribeCheckWarningSummaryOutput,
  DescribeCheckWarningSummaryHttp
> = {
  name: "DescribeCheckWarningSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCheckWarningSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["WarningSummarys", "*", "RiskId"], "bigint"]],
};

/**
 * Walk through `WarningSummarys` of all pages: `for await (const item of
 * paginateDescribeCheckWarningSummary(…))`.
 *
 * Each page is a call of describeCheckWarningSummary, made when it is needed, until `TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeCheckWarningSummary({
 *   ClusterId: "c80dae73bd1be442699766b14ffd0****",
 *   ContainerFieldName: "namespace",
 *   ContainerFieldValue: "c819391d2d520485fa3e81e2dc2ea****",
 *   CurrentPage: 1,
 *   GroupId: 123,
 *   Lang: "zh",
 *   PageSize: 10,
 *   RiskName: "Redis",
 *   RiskStatus: 1,
 *   SourceIp: "219.133.XX.XX",
 *   Status: "1",
 *   StrategyId: 1,
 *   TargetType: "uuid",
 *   TypeName: "database",
 *   Uuids: "f03259d8-1e81-4fae-bcbb-275fb5****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCheckWarningSummary: Pager<
  DescribeCheckWarningSummaryInput,
  DescribeCheckWarningSummaryOutput,
  NonNullable<DescribeCheckWarningSummaryOutput["WarningSummarys"]>[number]
> = {
  route: describeCheckWarningSummary,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["WarningSummarys"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeCheckWarningSummary as `client.http` calls it. */
export interface DescribeCheckWarningSummaryHttp {
  "/DescribeCheckWarningSummary": {
    post: {
      parameters: {
        query?: DescribeCheckWarningSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCheckWarningSummaryOutput;
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
