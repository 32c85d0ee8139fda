// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeHybridProxyLinkedClientListInput {
  /** @example office-proxy */
  ClusterName?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example inet-proxy-3bb11fad-37d6-4aee-9c37-b0ad1612XXXX */
  ProxyUuid?: string;
  /** @example test */
  Remark?: string;
  /** @example 80d2f7d6-31a9-4d7f-8ff4-7ecc42f89ca**** */
  Uuid?: string;
}

export interface DescribeHybridProxyLinkedClientListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: DescribeHybridProxyLinkedClientListOutputListItem[];
  PageInfo?: DescribeHybridProxyLinkedClientListOutputPageInfo;
}

export interface DescribeHybridProxyLinkedClientListOutputListItem {
  /** @example default */
  GroupName?: string;
  /** @example i-bp1a69mvjujbakxu**** */
  InstanceId?: string;
  /** @example sql-test-0**** */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /** @example centos-xxx */
  Os?: string;
  /** @example centos */
  OsName?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example cn-qingdao */
  RegionName?: string;
  /** @example online */
  Status?: string;
  /** @example latest */
  Tag?: string;
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
  /** @example ALIYUN */
  VendorName?: string;
}

export interface DescribeHybridProxyLinkedClientListOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeHybridProxyLinkedClientList({
 *   ClusterName: "office-proxy",
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   ProxyUuid: "inet-proxy-3bb11fad-37d6-4aee-9c37-b0ad1612XXXX",
 *   Remark: "test",
 *   Uuid: "80d2f7d6-31a9-4d7f-8ff4-7ecc42f89ca****",
 * });
 * ```
 * @throws CloudError
 */
export const describeHybridProxyLinkedClientList: TypedRoute<
  DescribeHybridProxyLinkedClientListInput,
  DescribeHybridProxyLinkedClientListOutput,
  DescribeHybridProxyLinkedClientListHttp
> = {
  name: "DescribeHybridProxyLinkedClientList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeHybridProxyLinkedClientList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeHybridProxyLinkedClientList as `client.http` calls it. */
export interface DescribeHybridProxyLinkedClientListHttp {
  "/DescribeHybridProxyLinkedClientList": {
    post: {
      parameters: {
        query?: DescribeHybridProxyLinkedClientListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeHybridProxyLinkedClientListOutput;
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
