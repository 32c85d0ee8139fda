// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeHybridProxyListInput {
  /** @example idc-sas-proxy */
  ClusterName?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
}

export interface DescribeHybridProxyListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeHybridProxyListOutputPageInfo;
  ProxyList?: DescribeHybridProxyListOutputProxyListItem[];
}

export interface DescribeHybridProxyListOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

export interface DescribeHybridProxyListOutputProxyListItem {
  /** @example 10 */
  ClientCount?: number;
  /** @example proxy_01_05 */
  CurrentVersion?: string;
  /** @example i-uf61q03boqhhmeai1XXX */
  InstanceId?: string;
  /** @example dev */
  InstanceName?: string;
  /** @example 47.76.XXX.XXX */
  InternetIp?: string;
  /** @example 172.23.XXX.XXX */
  IntranetIp?: string;
  /** @example inet-proxy-3bb11fad-37d6-4aee-9c37-b0ad1612a18e */
  ProxyUuid?: string;
  /** @example online */
  Status?: "online" | "offline" | (string & {});
  /** @example 59a9d158-b2f0-4766-a893-ae67b9432721 */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeHybridProxyList({
 *   ClusterName: "idc-sas-proxy",
 *   CurrentPage: 1,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeHybridProxyList: TypedRoute<
  DescribeHybridProxyListInput,
  DescribeHybridProxyListOutput,
  DescribeHybridProxyListHttp
> = {
  name: "DescribeHybridProxyList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeHybridProxyList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeHybridProxyList as `client.http` calls it. */
export interface DescribeHybridProxyListHttp {
  "/DescribeHybridProxyList": {
    post: {
      parameters: {
        query?: DescribeHybridProxyListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeHybridProxyListOutput;
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
