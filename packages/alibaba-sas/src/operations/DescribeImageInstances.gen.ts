// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageInstancesInput {
  /** @example [{"name":"instanceId","value":"390100182","logicalExp":"AND"}] */
  Criteria?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example OR */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example true */
  Scanned?: boolean;
}

export interface DescribeImageInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageInstanceList?: DescribeImageInstancesOutputImageInstanceListItem[];
  PageInfo?: DescribeImageInstancesOutputPageInfo;
}

export interface DescribeImageInstancesOutputImageInstanceListItem {
  /** @example 0 */
  AlarmCount?: number;
  /** @example NO */
  AlarmStatus?: "YES" | "NO" | (string & {});
  /** @example 1 */
  Deployed?: 0 | 1 | (number & {});
  /** @example a5ccdd9b166b67e02954aa9b618fe19b7968bd56a15463d2ad7f2643ba5b**** */
  Digest?: string;
  /** @example [] */
  Endpoints?: string;
  /** @example 0 */
  HcCount?: number;
  /** @example NO */
  HcStatus?: "NO" | "YES" | (string & {});
  /** @example 1600069948849 */
  ImageCreate?: string;
  /** @example c20987f18b130f9d144c9828df630417e2a9523148930dc3963e9d0dab30**** */
  ImageId?: string;
  /** @example 1604487690 */
  ImageSize?: string;
  /** @example 1600069948849 */
  ImageUpdate?: string;
  /** @example 39010**** */
  InstanceId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1721363159000
   */
  LastScanTime?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example acr */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
  /** @example f2b86d20bf0855af6aa268ce90fd**** */
  RepoId?: string;
  /** @example sas-script-test */
  RepoName?: string;
  /** @example N/A */
  RepoNamespace?: string;
  /** @example private */
  RepoType?: "private" | "public" | (string & {});
  /** @example NO */
  RiskStatus?: "NO" | "YES" | (string & {});
  /** @example 100 */
  ScaProgress?: number;
  /** @example TASK_NOT_SUPPORT_REGION */
  ScaResult?: "TASK_NOT_EXISTS" | "TASK_NOT_SUPPORT_REGION" | "forbid_create_repeat_task" | (string & {});
  /** @example SUCCESS */
  ScaStatus?:
    | "INIT"
    | "START"
    | "MESSAGE_SEND"
    | "START_RUN"
    | "DOWNLOAD"
    | "PRE_ANALYZER"
    | "WEB_SHELL_ANALYZER"
    | "CVE_ANALYZER"
    | "BIN_ANALYZER"
    | "OTHER_ANALYZER"
    | "SUCCESS"
    | "PRE_ANALYZER_SUCCESS"
    | "FAIL"
    | "TIMEOUT"
    | (string & {});
  /** @example PAI */
  SourceBizTag?: string;
  /** @example NORMAL */
  Status?: string;
  /** @example mysql_5.7 */
  Tag?: string;
  /** @example 12f80307-60aa-4efa-863a-56d72fb**** */
  Uuid?: string;
  /** @example 0 */
  VulCount?: number;
  /** @example NO */
  VulStatus?: "YES" | "NO" | (string & {});
}

export interface DescribeImageInstancesOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageInstances.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageInstancesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageInstances with one of its documented codes. */
export const isDescribeImageInstancesError: ErrorGuard<DescribeImageInstancesErrorCode> = (error) =>
  isCloudError(error, "DescribeImageInstances", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageInstances({
 *   Criteria: '[{"name":"instanceId","value":"390100182","logicalExp":"AND"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 *   Scanned: true,
 * });
 * ```
 * @throws CloudError
 */
export const describeImageInstances: TypedRoute<
  DescribeImageInstancesInput,
  DescribeImageInstancesOutput,
  DescribeImageInstancesHttp
> = {
  name: "DescribeImageInstances",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ImageInstanceList` of all pages: `for await (const item of paginateDescribeImageInstances(…))`.
 *
 * Each page is a call of describeImageInstances, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageInstances({
 *   Criteria: '[{"name":"instanceId","value":"390100182","logicalExp":"AND"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 *   Scanned: true,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageInstances: Pager<
  DescribeImageInstancesInput,
  DescribeImageInstancesOutput,
  NonNullable<DescribeImageInstancesOutput["ImageInstanceList"]>[number]
> = {
  route: describeImageInstances,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ImageInstanceList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageInstances as `client.http` calls it. */
export interface DescribeImageInstancesHttp {
  "/DescribeImageInstances": {
    post: {
      parameters: {
        query?: DescribeImageInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageInstancesOutput;
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
