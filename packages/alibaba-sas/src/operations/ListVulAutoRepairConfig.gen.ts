// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListVulAutoRepairConfigInput {
  /** @example RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034) */
  AliasName?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
  /** @example cve */
  Type?: "cve" | "sys" | (string & {});
}

export interface ListVulAutoRepairConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example success */
  Message?: string;
  PageInfo?: ListVulAutoRepairConfigOutputPageInfo;
  /** @example true */
  Success?: boolean;
  VulAutoRepairConfigList?: ListVulAutoRepairConfigOutputVulAutoRepairConfigListItem[];
}

export interface ListVulAutoRepairConfigOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 11 */
  TotalCount?: number;
}

export interface ListVulAutoRepairConfigOutputVulAutoRepairConfigListItem {
  /** @example RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034) */
  AliasName?: string;
  /** @example 37338 */
  Id?: bigint;
  /** @example anolisos:8.4:ANSA-2022:0001 */
  Name?: string;
  /** @example The vulnerability fix is risk-free and can be configured to automate the fix. */
  Reason?: string;
  /** @example cve */
  Type?: "cve" | "sys" | (string & {});
}

/**
 * The documented error codes of ListVulAutoRepairConfig.
 *
 * - `InnerError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListVulAutoRepairConfigErrorCode = "InnerError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListVulAutoRepairConfig with one of its documented codes. */
export const isListVulAutoRepairConfigError: ErrorGuard<ListVulAutoRepairConfigErrorCode> = (error) =>
  isCloudError(error, "ListVulAutoRepairConfig", ["InnerError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listVulAutoRepairConfig({
 *   AliasName: "RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034)",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 *   Type: "cve",
 * });
 * ```
 * @throws CloudError
 */
export const listVulAutoRepairConfig: TypedRoute<
  ListVulAutoRepairConfigInput,
  ListVulAutoRepairConfigOutput,
  ListVulAutoRepairConfigHttp
> = {
  name: "ListVulAutoRepairConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListVulAutoRepairConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["VulAutoRepairConfigList", "*", "Id"], "bigint"]],
};

/**
 * Walk through `VulAutoRepairConfigList` of all pages: `for await (const item of
 * paginateListVulAutoRepairConfig(…))`.
 *
 * Each page is a call of listVulAutoRepairConfig, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListVulAutoRepairConfig({
 *   AliasName: "RHSA-2022:0274-Important: polkit pkexec Local Privilege Escalation Vulnerability(CVE-2021-4034)",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 *   Type: "cve",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListVulAutoRepairConfig: Pager<
  ListVulAutoRepairConfigInput,
  ListVulAutoRepairConfigOutput,
  NonNullable<ListVulAutoRepairConfigOutput["VulAutoRepairConfigList"]>[number]
> = {
  route: listVulAutoRepairConfig,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["VulAutoRepairConfigList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListVulAutoRepairConfig as `client.http` calls it. */
export interface ListVulAutoRepairConfigHttp {
  "/ListVulAutoRepairConfig": {
    post: {
      parameters: {
        query?: ListVulAutoRepairConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListVulAutoRepairConfigOutput;
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
