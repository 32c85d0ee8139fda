// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAffectedMaliciousFileImagesInput {
  /** @example c60b77fe62093480db6164a3c2fa5**** */
  ClusterId?: string;
  /** @example minikube */
  ClusterName?: string;
  /** @example cc20a1024011c44b6a8710d6f8b**** */
  ContainerId?: string;
  /** @example 1 */
  CurrentPage: number;
  /** @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-**** */
  Image?: string;
  /** @example 6a5e103187b31a94592a47a5858617f7a179ead61df7606**** */
  ImageDigest?: string;
  /** @example 27213ad375b53628dd152a5ca**** */
  ImageLayer?: string;
  /** @example 0.2 */
  ImageTag?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example serious,suspicious */
  Levels?: "serious" | "suspicious" | "remind" | (string & {});
  /** @example d836968041f7683b5459**** */
  MaliciousMd5?: string;
  /** @example test-002 */
  Namespace?: string;
  /** @example 20 */
  PageSize: string;
  /** @example 22222-7xsqq */
  Pod?: string;
  /** @example crr-vridcl4**** */
  RepoId?: string;
  /** @example cri-datvailb**** */
  RepoInstanceId?: string;
  /** @example centos */
  RepoName?: string;
  /** @example hanghai-namespace */
  RepoNamespace?: string;
  /** @example cn-hangzhou */
  RepoRegionId?:
    | "cn-beijing"
    | "cn-zhangjiakou"
    | "cn-hangzhou"
    | "cn-shanghai"
    | "cn-shenzhen"
    | "cn-hongkong"
    | "ap-southeast-1"
    | "ap-southeast-5"
    | "us-east-1"
    | "us-west-1"
    | "eu-central-1"
    | "eu-west-1"
    | (string & {});
  ScanRange?: string[];
  /** @example 0 */
  Status?: "0" | "1" | "2" | "3" | (string & {});
}

export interface DescribeAffectedMaliciousFileImagesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AffectedMaliciousFileImagesResponse?: DescribeAffectedMaliciousFileImagesOutputAffectedMaliciousFileImagesResponseItem[];
  PageInfo?: DescribeAffectedMaliciousFileImagesOutputPageInfo;
}

export interface DescribeAffectedMaliciousFileImagesOutputAffectedMaliciousFileImagesResponseItem {
  /** @example c08d5fc1a329a4b88950a253d082f1**** */
  ClusterId?: string;
  /** @example docker-law */
  ClusterName?: string;
  /** @example 04d20e98c8e2c93b7b864372084320a15a58c8671e53c972ce3a71d9c163**** */
  ContainerId?: string;
  /** @example 6a5e1031a5858617f7d8a179ead6**** */
  Digest?: string;
  /** @example https://aegis-metadata-file.oss-cn-shanghai.aliyuncs.com/ */
  DownloadUrl?: string;
  /** @example /d836968041f7683b5605a**** */
  FilePath?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1594907349000
   */
  FirstScanTimestamp?: number;
  /** @example {"ruleVersion":"highlight_20210908","ruleId":600106,"events":[[2,54]]} */
  HighLight?: string;
  /** @example 1000040 */
  Id?: bigint;
  /** @example registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-conta**** */
  Image?: string;
  /** @example e05c0de798217637868ef4**** */
  ImageUuid?: string;
  /** @example sql-test-001 */
  InstanceName?: string;
  /** @example 47.101.XX.XX */
  InternetIp?: string;
  /** @example 172.22.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1596522785000
   */
  LatestScanTimestamp?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1596522711000
   */
  LatestVerifyTimestamp?: number;
  /** @example 27213ad3447f0209dd152a5cadea**** */
  Layer?: string;
  /** @example serious */
  Level?: "serious" | "suspicious" | "remind" | (string & {});
  /** @example d836968041f768300d9605a**** */
  MaliciousMd5?: string;
  /** @example hanghai-namespace */
  Namespace?: string;
  /** @example 22222-7xsqq */
  Pod?: string;
  /** @example crr-vridcl4**** */
  RepoId?: string;
  /** @example cri-datvail3m**** */
  RepoInstanceId?: string;
  /** @example centos */
  RepoName?: string;
  /** @example cn-shanghai */
  RepoRegionId?: string;
  /** @example 1 */
  Status?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 0.2 */
  Tag?: string;
  /** @example m-bp17m0pc0xprzbwo**** */
  TargetId?: string;
  /** @example source-test-obj-9LaLJ */
  TargetName?: string;
  /** @example ECS_IMAGE */
  TargetType?: "ECS_IMAGE" | "ECS_SNAPSHOT" | (string & {});
  /** @example 48a473c4-1650-4931-a822-7e6c2c28**** */
  Uuid?: string;
}

export interface DescribeAffectedMaliciousFileImagesOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 2 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeAffectedMaliciousFileImages.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAffectedMaliciousFileImagesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAffectedMaliciousFileImages with one of its documented codes. */
export const isDescribeAffectedMaliciousFileImagesError: ErrorGuard<DescribeAffectedMaliciousFileImagesErrorCode> = (
  error,
) => isCloudError(error, "DescribeAffectedMaliciousFileImages", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAffectedMaliciousFileImages({
 *   ClusterId: "c60b77fe62093480db6164a3c2fa5****",
 *   ClusterName: "minikube",
 *   ContainerId: "cc20a1024011c44b6a8710d6f8b****",
 *   CurrentPage: 1,
 *   Image: "registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-****",
 *   ImageDigest: "6a5e103187b31a94592a47a5858617f7a179ead61df7606****",
 *   ImageLayer: "27213ad375b53628dd152a5ca****",
 *   ImageTag: "0.2",
 *   Lang: "zh",
 *   Levels: "serious,suspicious",
 *   MaliciousMd5: "d836968041f7683b5459****",
 *   Namespace: "test-002",
 *   PageSize: "20",
 *   Pod: "22222-7xsqq",
 *   RepoId: "crr-vridcl4****",
 *   RepoInstanceId: "cri-datvailb****",
 *   RepoName: "centos",
 *   RepoNamespace: "hanghai-namespace",
 *   RepoRegionId: "cn-hangzhou",
 *   Status: "0",
 * });
 * ```
 * @throws CloudError
 */
export const describeAffectedMaliciousFileImages: TypedRoute<
  DescribeAffectedMaliciousFileImagesInput,
  DescribeAffectedMaliciousFileImagesOutput,
  DescribeAffectedMaliciousFileImagesHttp
> = {
  name: "DescribeAffectedMaliciousFileImages",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAffectedMaliciousFileImages", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["AffectedMaliciousFileImagesResponse", "*", "Id"], "bigint"]],
};

/**
 * Walk through `AffectedMaliciousFileImagesResponse` of all pages: `for await (const item of
 * paginateDescribeAffectedMaliciousFileImages(…))`.
 *
 * Each page is a call of describeAffectedMaliciousFileImages, made when it is needed, until
 * `PageInfo.TotalCount` is reached or one is empty. `CurrentPage`, the number of the first page, is 1 and
 * `PageSize` 20 unless you say otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeAffectedMaliciousFileImages({
 *   ClusterId: "c60b77fe62093480db6164a3c2fa5****",
 *   ClusterName: "minikube",
 *   ContainerId: "cc20a1024011c44b6a8710d6f8b****",
 *   CurrentPage: 1,
 *   Image: "registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-****",
 *   ImageDigest: "6a5e103187b31a94592a47a5858617f7a179ead61df7606****",
 *   ImageLayer: "27213ad375b53628dd152a5ca****",
 *   ImageTag: "0.2",
 *   Lang: "zh",
 *   Levels: "serious,suspicious",
 *   MaliciousMd5: "d836968041f7683b5459****",
 *   Namespace: "test-002",
 *   PageSize: "20",
 *   Pod: "22222-7xsqq",
 *   RepoId: "crr-vridcl4****",
 *   RepoInstanceId: "cri-datvailb****",
 *   RepoName: "centos",
 *   RepoNamespace: "hanghai-namespace",
 *   RepoRegionId: "cn-hangzhou",
 *   Status: "0",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeAffectedMaliciousFileImages: Pager<
  DescribeAffectedMaliciousFileImagesInput,
  DescribeAffectedMaliciousFileImagesOutput,
  NonNullable<DescribeAffectedMaliciousFileImagesOutput["AffectedMaliciousFileImagesResponse"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: describeAffectedMaliciousFileImages,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  texts: ["PageSize"],
  items: ["AffectedMaliciousFileImagesResponse"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeAffectedMaliciousFileImages as `client.http` calls it. */
export interface DescribeAffectedMaliciousFileImagesHttp {
  "/DescribeAffectedMaliciousFileImages": {
    post: {
      parameters: {
        query: DescribeAffectedMaliciousFileImagesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAffectedMaliciousFileImagesOutput;
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
