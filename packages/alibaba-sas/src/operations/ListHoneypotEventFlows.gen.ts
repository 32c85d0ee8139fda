// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotEventFlowsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example n */
  Dealed?: "y" | "n" | "a" | (string & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 9F4E6157-9600-5588-86B9-38F09067**** */
  RequestId?: string;
  /** @example 7455818 */
  SecurityEventId?: number | bigint;
}

export interface ListHoneypotEventFlowsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  HoneypotEventFlows?: ListHoneypotEventFlowsOutputHoneypotEventFlowsItem[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  PageInfo?: ListHoneypotEventFlowsOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListHoneypotEventFlowsOutputHoneypotEventFlowsItem {
  /** @example d3c0dafa-5059-4eb0-8c28-7d40f58***** */
  AgentId?: string;
  /** @example hw-d*** */
  AgentName?: string;
  /** @example eca09895**** */
  DockerId?: string;
  /** @example 112.126.205.*** */
  DstIp?: string;
  /** @example 80 */
  DstPort?: number;
  /** @example fd7f1ff4-0c4b-41cb-99ad-0724349d**** */
  EventConnection?: string;
  /**
   * @example {\\"payload\\":{\\"format\\":\\"line\\",\\"name\\":{\\"cn\\":\\"\\",\\"en\\":\\"payload\\"},\\"value\\":\\"\\"},\\"uid\\":{\\"format\\":\\"line\\",\\"name\\":{\\"cn\\":\\"\\",\\"en\\":\\"\\"},\\"uid\\":\\"5fa2ece9-aa08-4bbd-a272-5d27*********\\",\\"value\\":\\"\\"}}
   */
  Extra?: string;
  /** @example {\\"vpc_id\\":\\"\\",\\"vpc_dest_port\\":\\"\\",\\"vpc_dest_ip\\":\\"\\"} */
  Extra1?: string;
  /** @example https://pop-test-file-upload.oss-cn-beijing.aliyuncs.com/5626_26331***** */
  FileOssUrl?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1686621122000
   */
  FirstTime?: number;
  /** @example 19bec028-d98b-45c4-a4d9-cc3d593f**** */
  HoneypotEventId?: string;
  /** @example 911df9d6fe20451c059edbcffa1d1c33452f6a71e59d4826da067af224***** */
  HoneypotId?: string;
  /** @example hw-zhi***** */
  HoneypotName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1686622222000
   */
  LastTime?: number;
  /** @example 4 */
  RiskLevel?: "2" | "3" | "4" | (string & {});
  /** @example 306527555 */
  SecurityEventId?: bigint;
  /** @example 121.41.48.*** */
  SrcIp?: string;
  /** @example 00:0C:29:CA:**:** */
  SrcMac?: string;
  /** @example 80 */
  SrcPort?: number;
  /** @example 1 */
  Status?: 1 | 2 | 4 | (number & {});
  /** @example web_access */
  TypeId?: string;
  /** @example 5fa2ece9-aa08-4bbd-a272-5d27d1c6***** */
  Uid?: string;
}

export interface ListHoneypotEventFlowsOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 78 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListHoneypotEventFlows.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotEventFlowsErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypotEventFlows with one of its documented codes. */
export const isListHoneypotEventFlowsError: ErrorGuard<ListHoneypotEventFlowsErrorCode> = (error) =>
  isCloudError(error, "ListHoneypotEventFlows", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listHoneypotEventFlows({
 *   CurrentPage: 1,
 *   Dealed: "n",
 *   Lang: "zh",
 *   PageSize: 20,
 *   RequestId: "9F4E6157-9600-5588-86B9-38F09067****",
 *   SecurityEventId: 7455818,
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypotEventFlows: TypedRoute<
  ListHoneypotEventFlowsInput,
  ListHoneypotEventFlowsOutput,
  ListHoneypotEventFlowsHttp
> = {
  name: "ListHoneypotEventFlows",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListHoneypotEventFlows", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["HoneypotEventFlows", "*", "SecurityEventId"], "bigint"]],
};

/**
 * Walk through `HoneypotEventFlows` of all pages: `for await (const item of paginateListHoneypotEventFlows(…))`.
 *
 * Each page is a call of listHoneypotEventFlows, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListHoneypotEventFlows({
 *   CurrentPage: 1,
 *   Dealed: "n",
 *   Lang: "zh",
 *   PageSize: 20,
 *   RequestId: "9F4E6157-9600-5588-86B9-38F09067****",
 *   SecurityEventId: 7455818,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListHoneypotEventFlows: Pager<
  ListHoneypotEventFlowsInput,
  ListHoneypotEventFlowsOutput,
  NonNullable<ListHoneypotEventFlowsOutput["HoneypotEventFlows"]>[number]
> = {
  route: listHoneypotEventFlows,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["HoneypotEventFlows"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListHoneypotEventFlows as `client.http` calls it. */
export interface ListHoneypotEventFlowsHttp {
  "/ListHoneypotEventFlows": {
    post: {
      parameters: {
        query?: ListHoneypotEventFlowsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotEventFlowsOutput;
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
