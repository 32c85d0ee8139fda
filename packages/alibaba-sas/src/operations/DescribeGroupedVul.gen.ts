// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeGroupedVulInput {
  /** @example RHSA-2019:0230-Important: polkit security update */
  AliasName?: string;
  /** @example ECS,CONTAINER */
  AssetType?: "ECS" | "CONTAINER" | (string & {});
  /** @example sca */
  AttachTypes?: "sca" | "app" | (string & {});
  /** @example c88fb10da1168494091db6aafc5dd**** */
  ClusterId?: string;
  /** @example appName */
  ContainerFieldName?:
    | "instanceId"
    | "appName"
    | "clusterId"
    | "regionId"
    | "nodeName"
    | "namespace"
    | "clusterName"
    | "image"
    | "imageRepoName"
    | "imageRepoNamespace"
    | "imageRepoTag"
    | "imageDigest"
    | (string & {});
  /** @example cc914b0df156d40148412afe4a581**** */
  ContainerFieldValue?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example CVE-2017-15420 */
  CveId?: string;
  /** @example n */
  Dealed?: "y" | "n" | (string & {});
  /** @example 235454 */
  GroupId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example asap,later,nntf */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 1 */
  RaspDefend?: 0 | 1 | (number & {});
  ResourceDirectoryAccountId?: number | bigint;
  /** @example Code Execution */
  SearchTags?:
    | "Restart required"
    | "Remote utilization"
    | "EXP exists"
    | "Available"
    | "Elevation of Privilege"
    | "Code Execution"
    | (string & {});
  /** @example containerId */
  TargetType?: "containerId" | "uuid" | (string & {});
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "app" | "sca" | (string & {});
  /** @example d42f938c-d962-48a0-90f9-05e4ea**** */
  Uuids?: string;
}

export interface DescribeGroupedVulOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentPage?: number;
  GroupedVulItems?: DescribeGroupedVulOutputGroupedVulItemsItem[];
  /** @example 20 */
  PageSize?: number;
  /** @example 1 */
  TotalCount?: number;
}

export interface DescribeGroupedVulOutputGroupedVulItemsItem {
  /** @example RHSA-2017:0184-Important: mysql security update */
  AliasName?: string;
  /** @example 0 */
  AsapCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1639371046000
   */
  GmtFirst?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1639371446000
   */
  GmtLast?: number;
  /** @example 0 */
  HandledCount?: number;
  /** @example java */
  LanguageType?: "java" | "php" | (string & {});
  /** @example 0 */
  LaterCount?: number;
  /** @example oval:com.redhat.rhsa:def:20170184 */
  Name?: string;
  /** @example 59 */
  NntfCount?: number;
  /** @example 1 */
  RaspDefend?: 0 | 1 | (number & {});
  /** @example CVE-2023-24881,CVE-2023-24898 */
  Related?: string;
  /** @example Code Execution */
  Tags?:
    | "Restart required"
    | "Remote utilization"
    | "EXP exists"
    | "Available"
    | "Elevation of Privilege"
    | "Code Execution"
    | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalFixCount?: number;
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "app" | "emg" | "sca" | (string & {});
}

/**
 * The documented error codes of DescribeGroupedVul.
 *
 * - `NoPermission` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 * - `RdCheckInnerError` (HTTP 500)
 */
export type DescribeGroupedVulErrorCode = "NoPermission" | "RdCheckNoPermission" | "ServerError" | "RdCheckInnerError";

/** Whether `error` is a failure of DescribeGroupedVul with one of its documented codes. */
export const isDescribeGroupedVulError: ErrorGuard<DescribeGroupedVulErrorCode> = (error) =>
  isCloudError(error, "DescribeGroupedVul", [
    "NoPermission",
    "RdCheckNoPermission",
    "ServerError",
    "RdCheckInnerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeGroupedVul({
 *   AliasName: "RHSA-2019:0230-Important: polkit security update",
 *   AssetType: "ECS,CONTAINER",
 *   AttachTypes: "sca",
 *   ClusterId: "c88fb10da1168494091db6aafc5dd****",
 *   ContainerFieldName: "appName",
 *   ContainerFieldValue: "cc914b0df156d40148412afe4a581****",
 *   CurrentPage: 1,
 *   CveId: "CVE-2017-15420",
 *   Dealed: "n",
 *   GroupId: "235454",
 *   Lang: "zh",
 *   Necessity: "asap,later,nntf",
 *   PageSize: 20,
 *   RaspDefend: 1,
 *   SearchTags: "Code Execution",
 *   TargetType: "containerId",
 *   Type: "cve",
 *   Uuids: "d42f938c-d962-48a0-90f9-05e4ea****",
 * });
 * ```
 * @throws CloudError
 */
export const describeGroupedVul: TypedRoute<
  DescribeGroupedVulInput,
  DescribeGroupedVulOutput,
  DescribeGroupedVulHttp
> = {
  name: "DescribeGroupedVul",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeGroupedVul", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `GroupedVulItems` of all pages: `for await (const item of paginateDescribeGroupedVul(…))`.
 *
 * Each page is a call of describeGroupedVul, made when it is needed, until `TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeGroupedVul({
 *   AliasName: "RHSA-2019:0230-Important: polkit security update",
 *   AssetType: "ECS,CONTAINER",
 *   AttachTypes: "sca",
 *   ClusterId: "c88fb10da1168494091db6aafc5dd****",
 *   ContainerFieldName: "appName",
 *   ContainerFieldValue: "cc914b0df156d40148412afe4a581****",
 *   CurrentPage: 1,
 *   CveId: "CVE-2017-15420",
 *   Dealed: "n",
 *   GroupId: "235454",
 *   Lang: "zh",
 *   Necessity: "asap,later,nntf",
 *   PageSize: 20,
 *   RaspDefend: 1,
 *   SearchTags: "Code Execution",
 *   TargetType: "containerId",
 *   Type: "cve",
 *   Uuids: "d42f938c-d962-48a0-90f9-05e4ea****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeGroupedVul: Pager<
  DescribeGroupedVulInput,
  DescribeGroupedVulOutput,
  NonNullable<DescribeGroupedVulOutput["GroupedVulItems"]>[number]
> = {
  route: describeGroupedVul,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["GroupedVulItems"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeGroupedVul as `client.http` calls it. */
export interface DescribeGroupedVulHttp {
  "/DescribeGroupedVul": {
    post: {
      parameters: {
        query?: DescribeGroupedVulInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeGroupedVulOutput;
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
