// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageListWithBaselineNameInput {
  /** @example ak_leak */
  BaselineNameKey: string;
  /** @example cc20a1024011c44b6a8710d6f8b**** */
  ClusterId?: string;
  /** @example docker-law */
  ClusterName?: string;
  /** @example c08d5fc1a329a4b88950a253d082f**** */
  ContainerId?: string;
  /** @example Unauthorized access */
  Criteria?: string;
  /** @example BaselineNameAlias */
  CriteriaType?: "BaselineNameAlias" | "BaselineClassAlias" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-**** */
  Image?: string;
  /** @example 2e6daffce524ffeae66cccaa90c8fc47de912346dcec295c27395b6d66db6423 */
  ImageDigest?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example test-002 */
  Namespace?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 22222-7xsqq */
  Pod?: string;
  /** @example i-qewqrqcsadf**** */
  RepoInstanceId?: string;
  /** @example libssh2 */
  RepoName?: string;
  /** @example libssh2 */
  RepoNamespace?: string;
  ScanRange?: string[];
}

export interface DescribeImageListWithBaselineNameOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageInfos?: DescribeImageListWithBaselineNameOutputImageInfosItem[];
  PageInfo?: DescribeImageListWithBaselineNameOutputPageInfo;
}

export interface DescribeImageListWithBaselineNameOutputImageInfosItem {
  /** @example c08d5fc1a329a4b88950a253d082f1**** */
  ClusterId?: string;
  /** @example docker-law */
  ClusterName?: string;
  /** @example 04d20e98c8e2c93b7b864372084320a15a58c8671e53c972ce3a71d9c163**** */
  ContainerId?: string;
  /** @example 2e6daffce524ffeae66cccaa90c8fc47de912346dcec295c27395b6d66db6423 */
  Digest?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649814050000
   */
  FirstScanTime?: number;
  /** @example 1 */
  HighRiskImage?: number;
  /** @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-conta**** */
  Image?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1636962328000
   */
  ImageCreate?: number;
  /** @example cddb5fd33b34a1fabb358d0a19497cdfe362fe624821cb250947af0ea5cc**** */
  ImageId?: string;
  /** @example 157408623 */
  ImageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1636974116000
   */
  ImageUpdate?: number;
  /** @example cri-a595qp31knh9**** */
  InstanceId?: string;
  /** @example pre.mongo-196 */
  InstanceName?: string;
  /** @example 47.96.XX.XX */
  InternetIp?: string;
  /** @example 172.16.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649814050000
   */
  LastScanTime?: number;
  /** @example 0 */
  LowRiskImage?: number;
  /** @example 0 */
  MiddleRiskImage?: number;
  /** @example test-002 */
  Namespace?: string;
  /** @example 0 */
  NoRiskImage?: number;
  /** @example 22222-7xsqq */
  Pod?: string;
  /** @example cn-beijing */
  RegionId?: string;
  /** @example crr-1lt6q7167yh6**** */
  RepoId?: string;
  /** @example scanner */
  RepoName?: string;
  /** @example libssh2 */
  RepoNamespace?: string;
  /** @example PRIVATE */
  RepoType?: string;
  /** @example YES */
  RiskStatus?: "YES" | "NO" | (string & {});
  /** @example v1 */
  Tag?: string;
  /** @example m-bp17m0pc0xprzbwo**** */
  TargetId?: string;
  /** @example spod */
  TargetName?: string;
  /** @example ECS_IMAGE */
  TargetType?: "ECS_IMAGE" | "ECS_SNAPSHOT" | (string & {});
  /** @example 3 */
  TotalItemCount?: number;
  /** @example f58681174f944623345379e23b7b**** */
  Uuid?: string;
}

export interface DescribeImageListWithBaselineNameOutputPageInfo {
  /** @example 1 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 1 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageListWithBaselineName.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageListWithBaselineNameErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageListWithBaselineName with one of its documented codes. */
export const isDescribeImageListWithBaselineNameError: ErrorGuard<DescribeImageListWithBaselineNameErrorCode> = (
  error,
) => isCloudError(error, "DescribeImageListWithBaselineName", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageListWithBaselineName({
 *   BaselineNameKey: "ak_leak",
 *   ClusterId: "cc20a1024011c44b6a8710d6f8b****",
 *   ClusterName: "docker-law",
 *   ContainerId: "c08d5fc1a329a4b88950a253d082f****",
 *   Criteria: "Unauthorized access",
 *   CriteriaType: "BaselineNameAlias",
 *   CurrentPage: 1,
 *   Image: "registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-****",
 *   ImageDigest: "2e6daffce524ffeae66cccaa90c8fc47de912346dcec295c27395b6d66db6423",
 *   Lang: "zh",
 *   Namespace: "test-002",
 *   PageSize: 10,
 *   Pod: "22222-7xsqq",
 *   RepoInstanceId: "i-qewqrqcsadf****",
 *   RepoName: "libssh2",
 *   RepoNamespace: "libssh2",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageListWithBaselineName: TypedRoute<
  DescribeImageListWithBaselineNameInput,
  DescribeImageListWithBaselineNameOutput,
  DescribeImageListWithBaselineNameHttp
> = {
  name: "DescribeImageListWithBaselineName",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageListWithBaselineName", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `ImageInfos` of all pages: `for await (const item of
 * paginateDescribeImageListWithBaselineName(…))`.
 *
 * Each page is a call of describeImageListWithBaselineName, made when it is needed, until `PageInfo.TotalCount`
 * is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageListWithBaselineName({
 *   BaselineNameKey: "ak_leak",
 *   ClusterId: "cc20a1024011c44b6a8710d6f8b****",
 *   ClusterName: "docker-law",
 *   ContainerId: "c08d5fc1a329a4b88950a253d082f****",
 *   Criteria: "Unauthorized access",
 *   CriteriaType: "BaselineNameAlias",
 *   CurrentPage: 1,
 *   Image: "registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-****",
 *   ImageDigest: "2e6daffce524ffeae66cccaa90c8fc47de912346dcec295c27395b6d66db6423",
 *   Lang: "zh",
 *   Namespace: "test-002",
 *   PageSize: 10,
 *   Pod: "22222-7xsqq",
 *   RepoInstanceId: "i-qewqrqcsadf****",
 *   RepoName: "libssh2",
 *   RepoNamespace: "libssh2",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageListWithBaselineName: Pager<
  DescribeImageListWithBaselineNameInput,
  DescribeImageListWithBaselineNameOutput,
  NonNullable<DescribeImageListWithBaselineNameOutput["ImageInfos"]>[number]
> = {
  route: describeImageListWithBaselineName,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["ImageInfos"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageListWithBaselineName as `client.http` calls it. */
export interface DescribeImageListWithBaselineNameHttp {
  "/DescribeImageListWithBaselineName": {
    post: {
      parameters: {
        query: DescribeImageListWithBaselineNameInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageListWithBaselineNameOutput;
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
