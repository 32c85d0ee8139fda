// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeOnceTaskLeafRecordPageInput {
  /** @example 1 */
  CurrentPage: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1668064495000
   */
  EndTime?: number;
  /** @example 20 */
  PageSize: number;
  /** @example true */
  RelateInfo: boolean;
  /** @example console_batch */
  Source?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1648438617000
   */
  StartTime?: number;
  StatusList?: string[];
  /** @example 1471d8ebb96795b41ede090b9758**** */
  TaskId?: string;
  /** @example CLIENT_PROBLEM_CHECK */
  TaskType: string;
}

export interface DescribeOnceTaskLeafRecordPageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  OnceTasks?: DescribeOnceTaskLeafRecordPageOutputOnceTasksItem[];
  PageInfo?: DescribeOnceTaskLeafRecordPageOutputPageInfo;
}

export interface DescribeOnceTaskLeafRecordPageOutputOnceTasksItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1670307567000
   */
  EndTime?: number;
  /** @example 1 */
  Finish?: 0 | 1 | (number & {});
  /** @example 67 */
  FinishCount?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 75
   */
  Progress?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1670307567000
   */
  RealRunTime?: number;
  /** @example TASK_NOT_SUPPORT_REGION */
  ResultInfo?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1640102400000
   */
  StartTime?: number;
  /** @example 0 */
  Status?: string;
  /** @example SUCCESS */
  StatusText?: "INIT" | "START" | "SUCCESS" | "TIMEOUT" | (string & {});
  /** @example 238cf050a7270dd6940602e70f1e5a11eeaf4e02035f445b7f613ff5e064**** */
  Target?: string;
  /** @example IMAGE */
  TargetType?: "IMAGE_REPO" | "IMAGE" | (string & {});
  /** @example 9fb50f2af8bb67c9fdb684194c83**** */
  TaskId?: string;
  TaskImageInfo?: DescribeOnceTaskLeafRecordPageOutputOnceTasksItemTaskImageInfo;
  /** @example IMAGE_SCAN */
  TaskName?: string;
  /** @example IMAGE_SCAN */
  TaskType?: string;
  /** @example 30 */
  TotalCount?: string;
}

export interface DescribeOnceTaskLeafRecordPageOutputPageInfo {
  /** @example 6 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 16 */
  TotalCount?: number;
}

export interface DescribeOnceTaskLeafRecordPageOutputOnceTasksItemTaskImageInfo {
  /** @example ack-jenkins-**** */
  AppName?: string;
  /** @example a765ba1435e7f9446065370e9a41**** */
  ClusterId?: string;
  /** @example ACK-test-**** */
  ClusterName?: string;
  /**
   * @example {"scaVul":"2023-09-04 09:37:21","identificationInfo":"2023-09-04
   * 09:37:30","forbiddenPackageInfo":"2023-09-04 09:37:16","binary":"2023-09-04 09:37:25","baseline":"2023-09-04
   * 09:37:19","sensitiveFile":"2023-09-04 09:38:34","vul":"2023-09-04 09:37:31","webshell":"2023-09-04
   * 09:38:27","sensitiveInfo":"2023-09-04 09:37:16","script":"2023-09-04 09:39:44"}
   */
  CostTimeInfo?: string;
  /** @example 9e0dc29d872d2e386cc5c0c92b529a84e3acfade16f5cb1d054a2ee3c99**** */
  Digest?: string;
  /** @example ***s.com/sas_test/baseli*** */
  Image?: string;
  /** @example i-0xi5mxvtmfw9**** */
  NodeInstanceId?: string;
  /** @example 172.18.XXX.XXX */
  NodeIp?: string;
  /** @example pztest**** */
  NodeName?: string;
  /** @example expoit-law-**** */
  Pod?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example acr */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
  /** @example crr-r88w2vryp8m**** */
  RepoId?: string;
  /** @example testyyy */
  RepoName?: string;
  /** @example bitn*** */
  RepoNamespace?: string;
  /** @example cn-hangzhou */
  RepoRegionId?: string;
  /** @example v1.20-002-a2***** */
  Tag?: string;
}

/**
 * The documented error codes of DescribeOnceTaskLeafRecordPage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeOnceTaskLeafRecordPageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeOnceTaskLeafRecordPage with one of its documented codes. */
export const isDescribeOnceTaskLeafRecordPageError: ErrorGuard<DescribeOnceTaskLeafRecordPageErrorCode> = (error) =>
  isCloudError(error, "DescribeOnceTaskLeafRecordPage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeOnceTaskLeafRecordPage({
 *   CurrentPage: 1,
 *   EndTime: 1668064495000,
 *   PageSize: 20,
 *   RelateInfo: true,
 *   Source: "console_batch",
 *   StartTime: 1648438617000,
 *   TaskId: "1471d8ebb96795b41ede090b9758****",
 *   TaskType: "CLIENT_PROBLEM_CHECK",
 * });
 * ```
 * @throws CloudError
 */
export const describeOnceTaskLeafRecordPage: TypedRoute<
  DescribeOnceTaskLeafRecordPageInput,
  DescribeOnceTaskLeafRecordPageOutput,
  DescribeOnceTaskLeafRecordPageHttp
> = {
  name: "DescribeOnceTaskLeafRecordPage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeOnceTaskLeafRecordPage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `OnceTasks` of all pages: `for await (const item of paginateDescribeOnceTaskLeafRecordPage(…))`.
 *
 * Each page is a call of describeOnceTaskLeafRecordPage, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeOnceTaskLeafRecordPage({
 *   CurrentPage: 1,
 *   EndTime: 1668064495000,
 *   PageSize: 20,
 *   RelateInfo: true,
 *   Source: "console_batch",
 *   StartTime: 1648438617000,
 *   TaskId: "1471d8ebb96795b41ede090b9758****",
 *   TaskType: "CLIENT_PROBLEM_CHECK",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeOnceTaskLeafRecordPage: Pager<
  DescribeOnceTaskLeafRecordPageInput,
  DescribeOnceTaskLeafRecordPageOutput,
  NonNullable<DescribeOnceTaskLeafRecordPageOutput["OnceTasks"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: describeOnceTaskLeafRecordPage,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["OnceTasks"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeOnceTaskLeafRecordPage as `client.http` calls it. */
export interface DescribeOnceTaskLeafRecordPageHttp {
  "/DescribeOnceTaskLeafRecordPage": {
    post: {
      parameters: {
        query: DescribeOnceTaskLeafRecordPageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeOnceTaskLeafRecordPageOutput;
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
