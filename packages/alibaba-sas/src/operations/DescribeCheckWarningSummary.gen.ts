// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { BaselineLevel, ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface DescribeCheckWarningSummaryInput {
  /**
   * Only baselines that were checked in this cluster; DescribeGroupedContainerInstances has the clusters.
   * @example c80dae73bd1be442699766b14ffd0****
   */
  ClusterId?: string;
  /**
   * What ContainerFieldValue is compared with, to choose containers.
   * - `clusterId`: the cluster
   * - `image`: the reference of the image
   * - `imageId`: the id of the image
   * - `namespace`: the namespace in Kubernetes
   * - or a value that the vendor added since
   * @example namespace
   */
  ContainerFieldName?: "clusterId" | "image" | "imageId" | "namespace" | (string & {});
  /**
   * Only containers that have this in the field that ContainerFieldName names.
   * @example c819391d2d520485fa3e81e2dc2ea****
   */
  ContainerFieldValue?: string;
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * Only servers of this group; DescribeAllGroups has the groups.
   * @example 123
   */
  GroupId?: number | bigint;
  /**
   * Language of texts in the answer.
   * @example zh
   */
  Lang?: Language;
  /**
   * How many baselines a page may have.
   * @example 10
   */
  PageSize?: number;
  /**
   * Only the baseline that is called so, such as `Redis`.
   * @example Redis
   */
  RiskName?: string;
  /**
   * Only baselines that came out so.
   * - `1`: failed
   * - `3`: passed
   * - or a value that the vendor added since
   * @example 1
   */
  RiskStatus?: 1 | 3 | (number & {});
  /**
   * Address that the request comes from. The service sees it by itself; leave it out.
   * @example 219.133.XX.XX
   */
  SourceIp?: string;
  /**
   * Only baselines with a check in this state, as a text.
   * - `1`: failed
   * - `2`: being verified
   * - `3`: passed
   * - `5`: expired
   * - `6`: ignored
   * - or a value that the vendor added since
   * @example 1
   */
  Status?: "1" | "2" | "3" | "5" | "6" | (string & {});
  /**
   * Only what this policy checked: a policy says which baselines are checked where and when.
   * @example 1
   */
  StrategyId?: number | bigint;
  /**
   * What is looked for.
   * - `uuid`: servers, by their ids
   * - or a value that the vendor added since
   * @example uuid
   */
  TargetType?: "uuid" | (string & {});
  /**
   * Only baselines of this kind, such as `database`; DescribeRiskType has the kinds.
   * @example database
   */
  TypeName?: string;
  /**
   * Only this server, by its id in Security Center; DescribeCloudCenterInstances has it. That it takes several, as
   * the name says, is not documented.
   * @example f03259d8-1e81-4fae-bcbb-275fb5****
   */
  Uuids?: string;
}

export interface DescribeCheckWarningSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * How many baselines this page has.
   * @example 10
   */
  Count?: number;
  /**
   * Page that this is, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many baselines a page may have.
   * @example 10
   */
  PageSize?: number;
  /**
   * How many baselines there are on all pages.
   * @example 100
   */
  TotalCount?: number;
  /** The baselines of this page. */
  WarningSummarys?: BaselineSummary[];
}

/** One baseline and what came of it. */
export interface BaselineSummary {
  /**
   * Checks that the baseline consists of.
   * @example 10
   */
  CheckCount?: number;
  /**
   * Whether what failed can be exploited.
   * @example false
   */
  CheckExploit?: boolean;
  /**
   * Whether the baseline is about the runtime of containers.
   * @example false
   */
  ContainerRisk?: boolean;
  /**
   * Whether the baseline is about a database.
   * @example false
   */
  DatabaseRisk?: boolean;
  /**
   * Failed checks of high level.
   * @example 1
   */
  HighWarningCount?: number;
  /**
   * When it was checked last, as `2019-01-01 12:23:00`, without a time zone.
   * @example 2019-01-01 12:23:00
   */
  LastFoundTime?: string;
  /** How bad a failed check of a baseline is. */
  Level?: BaselineLevel;
  /**
   * Failed checks of low level.
   * @example 3
   */
  LowWarningCount?: number;
  /**
   * Failed checks of medium level.
   * @example 2
   */
  MediumWarningCount?: number;
  /**
   * Baseline by its number, for DescribeCheckWarnings.
   * @example 118
   */
  RiskId?: bigint;
  /**
   * Baseline as people call it.
   * @example Redis
   */
  RiskName?: string;
  /**
   * Narrower kind of the baseline in words, such as `Redis`.
   * @example Redis
   */
  SubTypeAlias?: string;
  /**
   * Kind of the baseline in words, such as `databases`.
   * @example databases
   */
  TypeAlias?: string;
  /**
   * Servers on which a check failed.
   * @example 11
   */
  WarningMachineCount?: number;
}

/**
 * The documented error codes of DescribeCheckWarningSummary.
 *
 * - `ConsoleError` (HTTP 400): An error that the service passes on from behind it; the message says which.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 *   Documented with status 400 too.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeCheckWarningSummaryErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCheckWarningSummary with one of its documented codes. */
export const isDescribeCheckWarningSummaryError: ErrorGuard<DescribeCheckWarningSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeCheckWarningSummary", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * List the baselines that servers were checked against, with what failed.
 *
 * One entry for each baseline, such as one for Redis, with how many of its checks failed at each level and on
 * how many servers. Its RiskId leads on: DescribeCheckWarnings lists the checks of a baseline on one server.
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
  errors: { ConsoleError: "failed", NoPermission: "permission", ServerError: "server" },
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
  BaselineSummary
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
        /** @description One page of the baselines. */
        200: {
          content: {
            "application/json": DescribeCheckWarningSummaryOutput;
          };
        };
        /** @description A parameter is wrong, or the caller lacks a right. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
