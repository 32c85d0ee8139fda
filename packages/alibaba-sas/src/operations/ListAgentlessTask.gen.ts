// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAgentlessTaskInput {
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1635575219000
   */
  EndTime?: number;
  /** @example 1.1.XX.XX */
  InternetIp?: string;
  /** @example 172.26.XX.XX */
  IntranetIp?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example oracle-win-001**** */
  MachineName?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example false */
  RootTask?: boolean;
  /** @example 12c27343861610c5db3f7a2573b4**** */
  RootTaskId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1651290987000
   */
  StartTime?: number;
  /** @example 2 */
  Status?: 1 | 2 | 3 | 4 | (number & {});
  /** @example source-test-obj-0**** */
  TargetName?: string;
  /** @example 1 */
  TargetType?: 1 | 2 | (number & {});
  /** @example d7b2acf8d362742123e4a84e1bf8**** */
  TaskId?: string;
  /** @example e4af3620-6895-4e2f-a641-a9d8fb53**** */
  Uuid?: string;
}

export interface ListAgentlessTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: ListAgentlessTaskOutputListItem[];
  PageInfo?: ListAgentlessTaskOutputPageInfo;
}

export interface ListAgentlessTaskOutputListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1678895999999
   */
  EndTime?: number;
  /** @example s-wz95vuqky0ada4****** */
  InstanceId?: string;
  /** @example sql-test-0**** */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /**
   * An example of the vendor's has a fraction here, where its definitions say an integer. The client returns the
   * number as it comes.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  MeasureSpace?: number;
  /** @example 60 */
  Progress?: number;
  /**
   * @example "{\\"scaVul\\":100,\\"binary\\":100,\\"baseline\\":100,\\"vul\\":100,\\"webshell\\":100,\\"script\\":100,\\"sensitiveInfo\\":100}"
   */
  ProgressByProject?: string;
  /** @example http://newsas-oss-bucket.oss-cn-hangzhou.aliyuncs.com/agent_less_single_report**** */
  ReportDownloadUrl?: string;
  /** @example SUCCESS */
  ReportStatus?: "PREPARED" | "RUNNING" | "SUCCESS" | "TIMEOUT" | "FAILED" | (string & {});
  /** @example True */
  Result?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1672741657897
   */
  StartTime?: number;
  /** @example 1 */
  Status?: 1 | 2 | 3 | 4 | (number & {});
  /** @example hkdevt**** */
  TargetName?: string;
  /** @example 2 */
  TargetType?: 1 | 2 | (number & {});
  /** @example 1538**** */
  TaskId?: string;
  /** @example AGENTLESS_SCAN */
  TaskName?: string;
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
}

export interface ListAgentlessTaskOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 55 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListAgentlessTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAgentlessTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAgentlessTask with one of its documented codes. */
export const isListAgentlessTaskError: ErrorGuard<ListAgentlessTaskErrorCode> = (error) =>
  isCloudError(error, "ListAgentlessTask", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): the
 * response example does not fit: List[].MeasureSpace.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAgentlessTask({
 *   CurrentPage: 1,
 *   EndTime: 1635575219000,
 *   InternetIp: "1.1.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   Lang: "zh",
 *   MachineName: "oracle-win-001****",
 *   PageSize: 20,
 *   RootTask: false,
 *   RootTaskId: "12c27343861610c5db3f7a2573b4****",
 *   StartTime: 1651290987000,
 *   Status: 2,
 *   TargetName: "source-test-obj-0****",
 *   TargetType: 1,
 *   TaskId: "d7b2acf8d362742123e4a84e1bf8****",
 *   Uuid: "e4af3620-6895-4e2f-a641-a9d8fb53****",
 * });
 * ```
 * @throws CloudError
 */
export const listAgentlessTask: TypedRoute<ListAgentlessTaskInput, ListAgentlessTaskOutput, ListAgentlessTaskHttp> = {
  name: "ListAgentlessTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAgentlessTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListAgentlessTask(…))`.
 *
 * Each page is a call of listAgentlessTask, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAgentlessTask({
 *   CurrentPage: 1,
 *   EndTime: 1635575219000,
 *   InternetIp: "1.1.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   Lang: "zh",
 *   MachineName: "oracle-win-001****",
 *   PageSize: 20,
 *   RootTask: false,
 *   RootTaskId: "12c27343861610c5db3f7a2573b4****",
 *   StartTime: 1651290987000,
 *   Status: 2,
 *   TargetName: "source-test-obj-0****",
 *   TargetType: 1,
 *   TaskId: "d7b2acf8d362742123e4a84e1bf8****",
 *   Uuid: "e4af3620-6895-4e2f-a641-a9d8fb53****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAgentlessTask: Pager<
  ListAgentlessTaskInput,
  ListAgentlessTaskOutput,
  NonNullable<ListAgentlessTaskOutput["List"]>[number]
> = {
  route: listAgentlessTask,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListAgentlessTask as `client.http` calls it. */
export interface ListAgentlessTaskHttp {
  "/ListAgentlessTask": {
    post: {
      parameters: {
        query?: ListAgentlessTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAgentlessTaskOutput;
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
