// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type {
  AssetFilters,
  ErrorResponse,
  ImageRegistryType,
  ImageScanState,
  RequestId,
  SortOrder,
} from "../schemas.gen.js";

export interface DescribeAssetImageRegistryListInput {
  /**
   * Most images that a page may have.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Number of images before the page.
   * @example 0
   */
  Offset?: number | bigint;
  /**
   * List only images that fit all of these. The only documented name is IsAuthorized, with the values all, 0 (no
   * licence covers the image) and 1 (one does).
   */
  Filters?: AssetFilters[];
  /**
   * What to sort by.
   * - `ScanTime`: when it was last scanned
   * - `VirusCount`: number of malicious files found in it
   * - `SensitiveCount`: number of secrets found in it
   * - `ImageCreateTime`: when it was built
   * - `ContainerCount`: number of containers made from it
   * - or a value that the vendor added since
   */
  By?: "ScanTime" | "VirusCount" | "SensitiveCount" | "ImageCreateTime" | "ContainerCount" | (string & {});
  /**
   * Direction of the sort. The vendor's definitions list lower case, their examples have upper case too.
   * @example ASC
   */
  Order?: SortOrder;
  /**
   * Whether to list only the newest image of each repository.
   * @example false
   */
  OnlyShowLatest?: boolean;
  /**
   * Whether to list only images that running containers use.
   * @example false
   */
  IsRunning?: boolean;
}

/** Envelope of every response. */
export interface DescribeAssetImageRegistryListOutput {
  /** The images on this page. */
  List: ImageRepoInfo[];
  /**
   * Number of images on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2145
   */
  TotalCount: number;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** One image in a registry and what scans found in it. */
export interface ImageRepoInfo {
  /**
   * Digest of the manifest, by which the image can be pulled whatever its tag.
   * @example sha256:1b31fd41db6d4119c43d4ec03571859f4eabc206b8a77fc8fb7940ed9e7c457d
   */
  ImageDigest: string;
  /**
   * Address to pull from; other payloads of the vendor have it with the tag.
   * @example ccr.ccs.tencentyun.com/csip/ollama
   */
  ImageRepoAddress: string;
  /** Kind of a registry. */
  RegistryType: ImageRegistryType;
  /**
   * Repository; other payloads of the vendor have the namespace in it.
   * @example ollama
   */
  ImageName: string;
  /**
   * Tag under which the image was found.
   * @example latest
   */
  ImageTag: string;
  /**
   * Bytes that the image takes; the vendor states no unit, its values look like bytes.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3360774711
   */
  ImageSize: number;
  /**
   * When the image was last scanned, in ISO 8601 with the offset of the time zone.
   * @example 2026-05-09T05:48:06+08:00
   */
  ScanTime: string;
  /** How the scan as a whole is doing. */
  ScanStatus: ImageScanState;
  /**
   * Number of vulnerabilities found in the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  VulCnt: number;
  /**
   * Number of malicious files found in the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  VirusCnt: number;
  /**
   * Number of risky behaviours found in the image; SensitiveInfoCnt counts secrets.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCnt: number;
  /**
   * Number of secrets found in the image, under its misspelt name. Use SensitiveInfoCnt.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @deprecated
   * @example 0
   */
  SentiveInfoCnt: number;
  /**
   * Whether the image counts as trusted.
   * @example false
   */
  IsTrustImage: boolean;
  /**
   * Operating system that the image is made for, such as linux.
   * @example linux
   */
  OsName: string;
  /**
   * Why the search for malware failed, such as ConnFailed; empty otherwise.
   * @example ConnFailed
   */
  ScanVirusError: string;
  /** Why the search for vulnerabilities failed, such as ConnFailed; empty otherwise. */
  ScanVulError: string;
  /**
   * Registry that holds the image, such as tcr-kc979nrs; empty in the payload, whose registry is of the personal
   * edition.
   */
  InstanceId: string;
  /**
   * What that registry is called in the console.
   * @example ccr-ap-bangkok
   */
  InstanceName: string;
  /**
   * Namespace in the registry, as DescribeImageRegistryNamespaceList has it.
   * @example csip
   */
  Namespace: string;
  /** Why the search for secrets failed, such as ConnFailed; empty otherwise. */
  ScanRiskError: string;
  /**
   * Percent of the search for malware that is done.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  ScanVirusProgress: number;
  /**
   * Percent of the search for vulnerabilities that is done.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  ScanVulProgress: number;
  /**
   * Percent of the search for secrets that is done.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  ScanRiskProgress: number;
  /**
   * Seconds that the rest of the scan will take.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ScanRemainTime: number;
  /** How the search for vulnerabilities is doing. */
  CveStatus: ImageScanState;
  /** How the search for secrets is doing. */
  RiskStatus: ImageScanState;
  /** How the search for malware is doing. */
  VirusStatus: ImageScanState;
  /**
   * Percent of the whole scan that is done.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Progress: number;
  /**
   * Whether a licence covers scans of the image.
   * - `0`: no
   * - `1`: yes
   * - or a value that the vendor added since
   * @example 0
   */
  IsAuthorized: 0 | 1 | (number & {});
  /**
   * Region of the registry, such as ap-bangkok; default is seen with a registry of AWS.
   * @example ap-bangkok
   */
  RegistryRegion: string;
  /**
   * Id of this entry, which other operations take to name the image.
   * @example 110207177
   */
  Id: bigint;
  /**
   * Digest of the image's configuration, sha256:…; the same on every node.
   * @example sha256:f2de8ed54c7b02ee05e42abaa454978c76fb552a883877b37588ebb62f31e41a
   */
  ImageId: string;
  /**
   * When the image was built, in ISO 8601 with the offset of the time zone.
   * @example 2026-03-31T21:04:17+08:00
   */
  ImageCreateTime: string;
  /**
   * Whether this is the newest image of its repository.
   * @example true
   */
  IsLatestImage: boolean;
  /**
   * How many of the vulnerabilities have low severity.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  LowLevelVulCnt?: number;
  /**
   * How many of the vulnerabilities have medium severity.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  MediumLevelVulCnt?: number;
  /**
   * How many of the vulnerabilities have high severity.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  HighLevelVulCnt?: number;
  /**
   * How many of the vulnerabilities are critical.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  CriticalLevelVulCnt?: number;
  /**
   * Number of containers made from the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerCnt?: number;
  /**
   * Number of packages and libraries found in the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 123
   */
  ComponentCnt?: number;
  /**
   * Whether a running container uses the image.
   * @example true
   */
  IsRunning?: boolean;
  /**
   * Whether one of the vulnerabilities counts as one that must be fixed.
   * @example false
   */
  HasNeedFixVul?: boolean;
  /**
   * Number of secrets and other sensitive content found in the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  SensitiveInfoCnt?: number;
  /**
   * Whether the service recommends to deal with what was found in the image.
   * @example false
   */
  RecommendedFix?: boolean;
  /**
   * What to do so that the next scan succeeds, in words for people.
   * @example 扫描节点与仓库连接失败，请到镜像仓库管理重新配置连接方式后重试
   */
  Solution?: string;
  /**
   * Why the last scan failed, in words for people; VirusStatus and its like say which part did.
   * @example 连接失败
   */
  Reason?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryList.
 *
 * - `FailedOperation`: The images could not be read; the message says why.
 * - `InvalidParameter`: A parameter has a bad value, such as a Limit above 100.
 * - `InvalidParameter.RequestTimeout`: The service is still collecting the list; call again.
 * - `ResourceNotFound`: Something that the call names, such as a registry, does not exist.
 */
export type DescribeAssetImageRegistryListErrorCode =
  | "FailedOperation"
  | "InvalidParameter"
  | "InvalidParameter.RequestTimeout"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryList with one of its documented codes. */
export const isDescribeAssetImageRegistryListError: ErrorGuard<DescribeAssetImageRegistryListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageRegistryList", [
    "FailedOperation",
    "InvalidParameter",
    "InvalidParameter.RequestTimeout",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * List the images in the connected registries with what scans found in them.
 *
 * One entry per image and tag. Its Id is what DescribeAssetImageRegistryVulList,
 * CreateAssetImageRegistryScanTask, CreateVulScanTask and the scheduled scan take; DescribeAssetImageList has
 * the images on nodes.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryList();
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryList: TypedRoute<
  DescribeAssetImageRegistryListInput,
  DescribeAssetImageRegistryListOutput,
  DescribeAssetImageRegistryListHttp
> = {
  name: "DescribeAssetImageRegistryList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  convert: [[["Response", "List", "*", "Id"], "bigint"]],
  errors: {
    FailedOperation: "failed",
    InvalidParameter: "invalid",
    "InvalidParameter.RequestTimeout": "timeout",
    ResourceNotFound: "notFound",
  },
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeAssetImageRegistryList(…))`.
 *
 * Each page is a call of describeAssetImageRegistryList, made when it is needed, until `TotalCount` is reached
 * or one is empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeAssetImageRegistryList()) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeAssetImageRegistryList: Pager<
  DescribeAssetImageRegistryListInput,
  DescribeAssetImageRegistryListOutput,
  ImageRepoInfo
> = {
  route: describeAssetImageRegistryList,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeAssetImageRegistryList as `client.http` calls it. */
export interface DescribeAssetImageRegistryListHttp {
  "/DescribeAssetImageRegistryList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryListInput;
        };
      };
      responses: {
        /** @description One page of images, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryListOutput;
            };
          };
        };
        /** @description Refused before the service saw the call; the body may be anything, HTML included. */
        "4XX": {
          content?: never;
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
