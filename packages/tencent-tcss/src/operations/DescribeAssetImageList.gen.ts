// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { AssetFilters, ErrorResponse, ImageScanState, RequestId, SortOrder } from "../schemas.gen.js";

export interface DescribeAssetImageListInput {
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
   * List only images that fit all of these. Names: ImageName; ImageID; ScanStatus with notScan, scanning, scanned
   * or scanErr; SecurityRisk with VirusCnt, RiskCnt, IsTrustImage, CriticalLevelVul, HighLevelVul, MediumLevelVul
   * or LowLevelVul.
   */
  Filters?: AssetFilters[];
  /**
   * What to sort by.
   * - `HostCnt`: number of nodes that hold the image
   * - `ContainerCnt`: number of containers made from it
   * - `CreateTime`: when it was built
   * - `ComponentCnt`: number of packages and libraries in it
   * - `SensitiveCount`: number of secrets found in it
   * - or a value that the vendor added since
   */
  By?: "HostCnt" | "ContainerCnt" | "CreateTime" | "ComponentCnt" | "SensitiveCount" | (string & {});
  /**
   * Direction of the sort. The vendor's definitions list lower case, their examples have upper case too.
   * @example ASC
   */
  Order?: SortOrder;
}

/** Envelope of every response. */
export interface DescribeAssetImageListOutput {
  /** The images on this page. */
  List: ImagesInfo[];
  /**
   * Number of images on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 339
   */
  TotalCount: number;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** One image and what scans found in it. */
export interface ImagesInfo {
  /**
   * Digest that names the image on every node, sha256:….
   * @example sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2
   */
  ImageID: string;
  /**
   * Repository and tag, such as l10:latest.
   * @example l10:latest
   */
  ImageName: string;
  /**
   * When the image was built, in ISO 8601 such as 2021-01-29T04:03:18Z.
   * @example 2021-01-29T04:03:18Z
   */
  CreateTime: string;
  /**
   * Bytes that the image takes; the vendor states no unit, its values look like bytes.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 16159906
   */
  Size: number;
  /**
   * Number of nodes that hold the image, super nodes included.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  HostCnt: number;
  /**
   * How many of HostCnt are super nodes of TKE.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  SuperNodeCnt: number;
  /**
   * Number of containers made from the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ContainerCnt: number;
  /**
   * When the image was last scanned, in ISO 8601, or as YYYY-MM-DD HH:mm:ss in the definitions' example.
   * @example 2021-01-29T06:10:12.021Z
   */
  ScanTime: string;
  /**
   * Number of vulnerabilities found in the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 5
   */
  VulCnt: number;
  /**
   * Number of malicious files found in the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 141
   */
  VirusCnt: number;
  /**
   * Number of secrets and other sensitive content found in the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  RiskCnt: number;
  /**
   * Whether the image counts as trusted.
   * @example true
   */
  IsTrustImage: boolean;
  /**
   * Distribution that the image is built on, such as alpine:v3.12.
   * @example alpine:v3.12
   */
  OsName: string;
  /**
   * What the agent reported of a scan that failed; "No Error" otherwise.
   * @example No Error
   */
  AgentError: string;
  /**
   * What the service reported of a scan that failed; "No Error" otherwise.
   * @example No Error
   */
  ScanError: string;
  /** How the scan of an image, or one part of it, is doing. No list is documented; payloads have these. */
  ScanStatus: ImageScanState;
  /**
   * Why the search for malware failed; "No Error" otherwise.
   * @example No Error
   */
  ScanVirusError: string;
  /**
   * Why the search for vulnerabilities failed; "No Error" otherwise.
   * @example No Error
   */
  ScanVulError: string;
  /**
   * Why the search for secrets failed; "No Error" otherwise.
   * @example No Error
   */
  ScanRiskError: string;
  /**
   * `0` for an ordinary image; any other number marks one that deserves attention first.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  IsSuggest: number;
  /**
   * Whether a licence covers scans of the image.
   * - `0`: no
   * - `1`: yes
   * - or a value that the vendor added since
   * @example 0
   */
  IsAuthorized: 0 | 1 | (number & {});
  /**
   * Number of packages and libraries found in the image.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 31
   */
  ComponentCnt: number;
  /**
   * How many of the vulnerabilities are critical.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 21
   */
  CriticalLevelVulCnt?: number;
  /**
   * How many of the vulnerabilities have high severity.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 31
   */
  HighLevelVulCnt?: number;
  /**
   * How many of the vulnerabilities have medium severity.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 14
   */
  MediumLevelVulCnt?: number;
  /**
   * How many of the vulnerabilities have low severity.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 21
   */
  LowLevelVulCnt?: number;
  /**
   * Whether no newer version of the image is known.
   * @example true
   */
  IsLatestImage?: boolean;
  /**
   * Whether the service recommends to deal with what was found in the image.
   * @example false
   */
  RecommendedFix?: boolean;
  /** What to do, in words for people; DescribeAssetImageRegistryList has it beside a scan that failed. */
  Solution?: string;
  /** Why, in words for people; DescribeAssetImageRegistryList has it beside a scan that failed. */
  Reason?: string;
}

/**
 * The documented error codes of DescribeAssetImageList.
 *
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InvalidParameter`: A parameter has a bad value, such as a Limit above 100.
 * - `InvalidParameter.ParsingError`: The service could not parse a parameter.
 * - `InvalidParameter.RequestTimeout`: The service is still collecting the list; call again.
 * - `ResourceNotFound`: Something that the call names, such as an image, does not exist.
 */
export type DescribeAssetImageListErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameter.RequestTimeout"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageList with one of its documented codes. */
export const isDescribeAssetImageListError: ErrorGuard<DescribeAssetImageListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageList", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameter.RequestTimeout",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * List the images on the protected nodes with what scans found in them.
 *
 * Local images, those that nodes hold to run containers from; DescribeAssetImageRegistryList has those in
 * registries. ImageID is what CreateAssetImageScanTask and CreateVulScanTask take to scan chosen images.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAssetImageList();
 * ```
 * @throws CloudError
 */
export const describeAssetImageList: TypedRoute<
  DescribeAssetImageListInput,
  DescribeAssetImageListOutput,
  DescribeAssetImageListHttp
> = {
  name: "DescribeAssetImageList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  errors: {
    InternalError: "server",
    InvalidParameter: "invalid",
    "InvalidParameter.ParsingError": "invalid",
    "InvalidParameter.RequestTimeout": "timeout",
    ResourceNotFound: "notFound",
  },
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeAssetImageList(…))`.
 *
 * Each page is a call of describeAssetImageList, made when it is needed, until `TotalCount` is reached or one is
 * empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeAssetImageList()) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeAssetImageList: Pager<
  DescribeAssetImageListInput,
  DescribeAssetImageListOutput,
  ImagesInfo
> = {
  route: describeAssetImageList,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeAssetImageList as `client.http` calls it. */
export interface DescribeAssetImageListHttp {
  "/DescribeAssetImageList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageListInput;
        };
      };
      responses: {
        /** @description One page of images, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageListOutput;
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
