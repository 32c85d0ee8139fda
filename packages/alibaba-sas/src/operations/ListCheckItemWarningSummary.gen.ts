// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckItemWarningSummaryInput {
  /** @example password */
  CheckItemFuzzy?: string;
  /** @example medium */
  CheckLevel?: "high" | "medium" | "low" | (string & {});
  /** @example hc.check.type.attack_defense */
  CheckType?: string;
  /** @example 3 */
  CheckWarningStatus?: 1 | 3 | 6 | 8 | (number & {});
  CheckWarningStatusList?: number[];
  /** @example clusterId */
  ContainerFieldName?: string;
  /** @example c471f0f61b9c04f8380556e922cf1**** */
  ContainerFieldValue?: string;
  /** @example 1 */
  CurrentPage?: number;
  GroupId?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example weak_password */
  RiskType?: string;
  /** @example agentless */
  Source?: "agentless" | "default" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1732793158366
   */
  StartTime?: number;
  UuidList?: string[];
}

export interface ListCheckItemWarningSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: ListCheckItemWarningSummaryOutputListItem[];
  PageInfo?: ListCheckItemWarningSummaryOutputPageInfo;
}

export interface ListCheckItemWarningSummaryOutputListItem {
  Advice?: string;
  /**
   * @example [
   * "CIS Compliance checks"
   * ]
   */
  AffiliatedRiskTypes?: string[];
  /**
   * @example [
   * "CIS Ubuntu Linux 14 LTS Benchmark"
   * ]
   */
  AffiliatedRisks?: string[];
  /**
   * @deprecated
   * @example week_pa****
   */
  Alias?: string;
  /** @example 696 */
  CheckId?: bigint;
  /** @example Config the Event Audit policys */
  CheckItem?: string;
  /** @example high */
  CheckLevel?: "high" | "medium" | "low" | (string & {});
  /** @example Security audit */
  CheckType?: string;
  /** @example true */
  ContainerCheckItem?: boolean;
  /** @example Config the Event Audit policys */
  Description?: string;
  /**
   * @example [
   * "CIS Ubuntu Linux 14 LTS Benchmark\n"
   * ]
   */
  EnableRisks?: string[];
  /**
   * @deprecated
   * @example weak_password
   */
  RiskType?: string;
  /** @example 1 */
  Status?: 1 | 3 | 6 | 8 | (number & {});
  /** @example 20 */
  WarningMachineCount?: number;
}

export interface ListCheckItemWarningSummaryOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListCheckItemWarningSummary.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListCheckItemWarningSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCheckItemWarningSummary with one of its documented codes. */
export const isListCheckItemWarningSummaryError: ErrorGuard<ListCheckItemWarningSummaryErrorCode> = (error) =>
  isCloudError(error, "ListCheckItemWarningSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:ListCheckItemWarningSummary`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCheckItemWarningSummary({
 *   CheckItemFuzzy: "password",
 *   CheckLevel: "medium",
 *   CheckType: "hc.check.type.attack_defense",
 *   CheckWarningStatus: 3,
 *   ContainerFieldName: "clusterId",
 *   ContainerFieldValue: "c471f0f61b9c04f8380556e922cf1****",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskType: "weak_password",
 *   Source: "agentless",
 *   StartTime: 1732793158366,
 * });
 * ```
 * @throws CloudError
 */
export const listCheckItemWarningSummary: TypedRoute<
  ListCheckItemWarningSummaryInput,
  ListCheckItemWarningSummaryOutput,
  ListCheckItemWarningSummaryHttp
> = {
  name: "ListCheckItemWarningSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCheckItemWarningSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["List", "*", "CheckId"], "bigint"]],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListCheckItemWarningSummary(…))`.
 *
 * Each page is a call of listCheckItemWarningSummary, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:ListCheckItemWarningSummary`.
 * @example
 * ```ts
 * for await (const item of client.paginateListCheckItemWarningSummary({
 *   CheckItemFuzzy: "password",
 *   CheckLevel: "medium",
 *   CheckType: "hc.check.type.attack_defense",
 *   CheckWarningStatus: 3,
 *   ContainerFieldName: "clusterId",
 *   ContainerFieldValue: "c471f0f61b9c04f8380556e922cf1****",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskType: "weak_password",
 *   Source: "agentless",
 *   StartTime: 1732793158366,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListCheckItemWarningSummary: Pager<
  ListCheckItemWarningSummaryInput,
  ListCheckItemWarningSummaryOutput,
  NonNullable<ListCheckItemWarningSummaryOutput["List"]>[number]
> = {
  route: listCheckItemWarningSummary,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListCheckItemWarningSummary as `client.http` calls it. */
export interface ListCheckItemWarningSummaryHttp {
  "/ListCheckItemWarningSummary": {
    post: {
      parameters: {
        query?: ListCheckItemWarningSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckItemWarningSummaryOutput;
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
