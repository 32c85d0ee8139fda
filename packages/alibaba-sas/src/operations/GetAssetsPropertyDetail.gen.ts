// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAssetsPropertyDetailInput {
  /** @example lkm */
  Biz: "lkm" | "autorun" | "web_server" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example virtio */
  ItemName?: string;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 71640f04f6e7b49764c8d08ae170xxxx */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 1.2.XX.XX */
  Remark?: string;
  SearchCriteriaList?: GetAssetsPropertyDetailInputSearchCriteriaListItem[];
  /** @example true */
  UseNextToken?: boolean;
  /** @example 38f72ea4-4c9f-4df1-bc6c-0f267614**** */
  Uuid?: string;
}

export interface GetAssetsPropertyDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: GetAssetsPropertyDetailOutputPageInfo;
  Propertys?: GetAssetsPropertyDetailOutputPropertysItem[];
}

export interface GetAssetsPropertyDetailInputSearchCriteriaListItem {
  /** @example remarkItemName */
  Name?: string;
  /** @example virtio */
  Value?: string;
}

export interface GetAssetsPropertyDetailOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example AAAAAV3MpHK1AP0pfERHZN5pu6k+AtdhNE3kgQEK36GujZ5on+tWdc+4WoaoMP/kUNxxxx */
  NextToken?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example 23 */
  TotalCount?: number;
}

export interface GetAssetsPropertyDetailOutputPropertysItem {
  /**
   * @example Mozilla/5.0 (Windows NT 10.0%3B Win64%3B x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0
   * Safari/537.36 Edg/125.0.0.0
   */
  Agent?: string;
  /** @example 5-rce_web_1 */
  ContainerName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649149566000
   */
  CreateTimestamp?: number;
  /**
   * @example {\\"Type\\": \\"text\\", \\"Value\\":
   * u\\"\\u786e\\u4fdd\\u7f51\\u5173\\u5b89\\u5168\\u9632\\u62a4\\u3002\\u8981\\u6c42\\uff1a\\u5f00\\u542fWAF\\u9632\\u706b\\u5899\\u9632\\u62a4\\u529f\\u80fd\\u3002\\"}
   */
  Description?: string;
  /** @example localhost */
  Domain?: string;
  /** @example dashscope.aliyuncs.com */
  EndPoint?: string;
  /** @example /root/llm.py */
  File?: string;
  /** @example /lib/modules/4**** */
  Filepath?: string;
  /** @example ImageDigest */
  ImageDigest?: string;
  /** @example registry-vpc.cn-beijing.aliyuncs.com/acs/aliyun-ingress-controller**** */
  ImageName?: string;
  /** @example /etc/pip3/env/vllm */
  InstallationPath?: string;
  /** @example i-hp35tftuh52wbp1g**** */
  InstanceId?: string;
  /** @example hc-host-**** */
  InstanceName?: string;
  /** @example 47.42.XX.XX */
  InternetIp?: string;
  /** @example 100.104.XX.XX */
  IntranetIp?: string;
  /** @example 47.42.XX.XX */
  Ip?: string;
  /** @example tcp */
  ListenProtocol?: string;
  /** @example \@modelcontextprotocol/server-github */
  McpName?: string;
  /** @example vllm */
  MiddlewareName?: string;
  /** @example 1.0.1 */
  MiddlewareVersion?: string;
  /** @example 阿里云百炼 */
  ModelName?: string;
  /** @example alihids */
  ModuleName?: string;
  /** @example /lib/systemd/system**** */
  Path?: string;
  /** @example 755 */
  PathMode?: string;
  /** @example 813 */
  Pid?: string;
  /** @example 80 */
  Port?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1671186801000
   */
  ProcessStarted?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example ACR-Example */
  RepoName?: string;
  /** @example Default */
  RepoNamespace?: string;
  /** @example nginx */
  ServerType?: string;
  /** @example 10 */
  Size?: number;
  /** @example Analytics and Data Analysis */
  SkillsName?: string;
  /** @example AI */
  Tag?: string;
  /** @example test */
  TransportName?: string;
  /** @example 0 */
  UsedByCount?: number;
  /** @example root */
  User?: string;
  /** @example 162eb349-c2d9-4f8b-805c-75b43d4c**** */
  Uuid?: string;
  /** @example /usr/share/nginx/html */
  WebPath?: string;
}

/**
 * The documented error codes of GetAssetsPropertyDetail.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetAssetsPropertyDetailErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAssetsPropertyDetail with one of its documented codes. */
export const isGetAssetsPropertyDetailError: ErrorGuard<GetAssetsPropertyDetailErrorCode> = (error) =>
  isCloudError(error, "GetAssetsPropertyDetail", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAssetsPropertyDetail({
 *   Biz: "lkm",
 *   CurrentPage: 1,
 *   ItemName: "virtio",
 *   Lang: "en",
 *   NextToken: "71640f04f6e7b49764c8d08ae170xxxx",
 *   PageSize: 20,
 *   Remark: "1.2.XX.XX",
 *   UseNextToken: true,
 *   Uuid: "38f72ea4-4c9f-4df1-bc6c-0f267614****",
 * });
 * ```
 * @throws CloudError
 */
export const getAssetsPropertyDetail: TypedRoute<
  GetAssetsPropertyDetailInput,
  GetAssetsPropertyDetailOutput,
  GetAssetsPropertyDetailHttp
> = {
  name: "GetAssetsPropertyDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAssetsPropertyDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `Propertys` of all pages: `for await (const item of paginateGetAssetsPropertyDetail(…))`.
 *
 * Each page is a call of getAssetsPropertyDetail, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateGetAssetsPropertyDetail({
 *   Biz: "lkm",
 *   CurrentPage: 1,
 *   ItemName: "virtio",
 *   Lang: "en",
 *   NextToken: "71640f04f6e7b49764c8d08ae170xxxx",
 *   PageSize: 20,
 *   Remark: "1.2.XX.XX",
 *   UseNextToken: true,
 *   Uuid: "38f72ea4-4c9f-4df1-bc6c-0f267614****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateGetAssetsPropertyDetail: Pager<
  GetAssetsPropertyDetailInput,
  GetAssetsPropertyDetailOutput,
  NonNullable<GetAssetsPropertyDetailOutput["Propertys"]>[number]
> = {
  route: getAssetsPropertyDetail,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["Propertys"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** GetAssetsPropertyDetail as `client.http` calls it. */
export interface GetAssetsPropertyDetailHttp {
  "/GetAssetsPropertyDetail": {
    post: {
      parameters: {
        query: GetAssetsPropertyDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAssetsPropertyDetailOutput;
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
