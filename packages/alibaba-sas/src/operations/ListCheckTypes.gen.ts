// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckTypesInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 34 */
  RiskId?: number | bigint;
  /** @example true */
  ShowChecks?: boolean;
  /** @example agentless */
  Source?: "agentless" | "default" | (string & {});
  /** @example 293b07cb-db2d-4f39-941f-b2e4abb8**** */
  Uuid?: string;
}

export interface ListCheckTypesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 10 */
  Count?: number;
  Data?: ListCheckTypesOutputDataItem[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface ListCheckTypesOutputDataItem {
  CheckDetails?: ListCheckTypesOutputDataItemCheckDetailsItem[];
  /** @example data_integrity */
  CheckType?: string;
  /** @example Data Integrity */
  CheckTypeDisName?: string;
}

export interface ListCheckTypesOutputDataItemCheckDetailsItem {
  /**
   * @example [
   * "Best security practices"
   * ]
   */
  AffiliatedRiskTypes?: string[];
  /**
   * @example [
   * "Alibaba Cloud Standard - Windows 2012 R2 Security Baseline"
   * ]
   */
  AffiliatedRisks?: string[];
  /** @example 31 */
  CheckId?: bigint;
  /** @example Configure the idle session timeout period. */
  CheckItem?: string;
}

/**
 * The documented error codes of ListCheckTypes.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListCheckTypesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCheckTypes with one of its documented codes. */
export const isListCheckTypesError: ErrorGuard<ListCheckTypesErrorCode> = (error) =>
  isCloudError(error, "ListCheckTypes", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCheckTypes({
 *   CurrentPage: 1,
 *   Lang: "en",
 *   PageSize: 20,
 *   RiskId: 34,
 *   ShowChecks: true,
 *   Source: "agentless",
 *   Uuid: "293b07cb-db2d-4f39-941f-b2e4abb8****",
 * });
 * ```
 * @throws CloudError
 */
export const listCheckTypes: TypedRoute<ListCheckTypesInput, ListCheckTypesOutput, ListCheckTypesHttp> = {
  name: "ListCheckTypes",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCheckTypes", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "*", "CheckDetails", "*", "CheckId"], "bigint"]],
};

/**
 * Walk through `Data` of all pages: `for await (const item of paginateListCheckTypes(…))`.
 *
 * Each page is a call of listCheckTypes, made when it is needed, until one is not full or one is empty.
 * `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise. `byPage()` gives
 * the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListCheckTypes({
 *   CurrentPage: 1,
 *   Lang: "en",
 *   PageSize: 20,
 *   RiskId: 34,
 *   ShowChecks: true,
 *   Source: "agentless",
 *   Uuid: "293b07cb-db2d-4f39-941f-b2e4abb8****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListCheckTypes: Pager<
  ListCheckTypesInput,
  ListCheckTypesOutput,
  NonNullable<ListCheckTypesOutput["Data"]>[number]
> = {
  route: listCheckTypes,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Data"],
  paginate,
};

/** ListCheckTypes as `client.http` calls it. */
export interface ListCheckTypesHttp {
  "/ListCheckTypes": {
    post: {
      parameters: {
        query?: ListCheckTypesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckTypesOutput;
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
