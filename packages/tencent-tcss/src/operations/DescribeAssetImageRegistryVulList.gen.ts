// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { AssetFilters, ErrorResponse, ImageInfo, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryVulListInput {
  /**
   * Most vulnerabilities that a page may have.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Number of vulnerabilities before the page.
   * @example 0
   */
  Offset?: number | bigint;
  /**
   * List only vulnerabilities that fit all of these. Names: Level, with a severity as in the result or all; Name.
   * The vendor's payload also has Tag, with the value all.
   */
  Filters?: AssetFilters[];
  /** The image by its name, as another way than Id. */
  ImageInfo?: ImageInfo;
  /**
   * The image by the Id that DescribeAssetImageRegistryList has for it.
   * @example 1929935
   */
  Id?: number | bigint;
}

/** Envelope of every response. */
export interface DescribeAssetImageRegistryVulListOutput {
  /** The vulnerabilities on this page. */
  List: ImageVul[];
  /**
   * Number of vulnerabilities on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 211
   */
  TotalCount: number;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** One vulnerability of the image. */
export interface ImageVul {
  /**
   * CVE number, such as CVE-2019-5827.
   * @example CVE-2019-5827
   */
  CVEID: string;
  /**
   * The vendor's own number for the vulnerability, such as pcmgr-209472.
   * @example pcmgr-209472
   */
  POCID: string;
  /**
   * Title of the vulnerability, in the language of the site.
   * @example Google Chrome 输入验证错误漏洞
   */
  Name: string;
  /** Packages and libraries of the image that have the vulnerability. */
  Components: ComponentsInfo[];
  /**
   * Kind of weakness, such as OUT_OF_BOUNDS_WRITE.
   * @example OUT_OF_BOUNDS_WRITE
   */
  Category: string;
  /**
   * Second category; SYSTEM is seen, beside a package of the distribution.
   * @example SYSTEM
   */
  CategoryType: string;
  /**
   * Severity as a digit, more is worse. The vendor does not list them; 3 is seen with a CVSS score of 8.8, 4 with
   * 9.8.
   * @example 3
   */
  Level: string;
  /** What the vulnerability is, in words for people. */
  Des: string;
  /**
   * How to fix it for good, in words for people.
   * @example 升级到最新无漏洞版本
   */
  OfficialSolution: string;
  /** Links to advisories: a JSON list of addresses, as text. */
  Reference: string;
  /** How to guard against it until it is fixed, in words for people. */
  DefenseSolution: string;
  /**
   * When the vulnerability was submitted, as YYYY-MM-DD HH:mm:ss; close to its publication.
   * @example 2019-06-28 09:15:00
   */
  SubmitTime: string;
  /**
   * CVSS base score as text, such as 8.8.
   * @example 8.8
   */
  CvssScore: string;
  /**
   * CVSS vector with its version, such as CVSS:3.0/AV:N/….
   * @example CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H
   */
  CvssVector: string;
  /**
   * Whether the vendor recommends to fix it, as text; true in the payload, a Chinese "yes" in the definitions.
   * @example true
   */
  IsSuggest: string;
  /**
   * Version of the component that no longer has it, such as 0:3.26.0-15.el8.
   * @example 0:3.26.0-15.el8
   */
  FixedVersions: string;
  /**
   * What else is known of the vulnerability.
   * @example [
   * "NETWORK",
   * "SYS",
   * "APP"
   * ]
   */
  Tag: ("CanBeFixed" | "DynamicLevelPoc" | "DynamicLevelExp" | "NETWORK" | "SYS" | "APP" | (string & {}))[];
  /**
   * Package or library that has it; Components has all of them.
   * @example sqlite-libs
   */
  Component: string;
  /**
   * Which release of Component the image has.
   * @example 3.26.0-13.el8
   */
  Version: string;
  /**
   * How much the vulnerability is attacked at present, from 0 to 3.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  AttackLevel?: number;
  /** Layers of the image that hold the vulnerable component. */
  LayerInfos?: ImageVulLayerInfo[];
}

/** A package or library in the image. */
export interface ComponentsInfo {
  /**
   * Package or library. Use Name instead.
   * @deprecated
   */
  Component?: string;
  /**
   * Which release the image has.
   * @example 3.26.0-13.el8
   */
  Version: string;
  /**
   * Version that no longer has the vulnerability.
   * @example 0:3.26.0-15.el8
   */
  FixedVersion: string;
  /**
   * File or folder in the image where it was found; may be empty.
   * @example /var/sqlite/
   */
  Path: string;
  /**
   * SYSTEM for a package of the distribution; WEB is seen for a Java archive.
   * @example SYSTEM
   */
  Type: string;
  /**
   * What the package or library is called.
   * @example sqlite-libs
   */
  Name: string;
}

/** One layer of the image. */
export interface ImageVulLayerInfo {
  /**
   * Digest of the layer, sha256:….
   * @example sha256:a1d0c75327776413fa0db9ed3adcdbadedc95a662eb1d360dad82bb913f8a1d1
   */
  LayerId?: string;
  /**
   * Instruction of the Dockerfile that made the layer.
   * @example /bin/sh -c #(nop) ADD file:805cb5e15fb6e0bb0326ca33fd2942e068863ce2a8491bb71522c652f31fb466 in /
   */
  LayerCmd?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryVulList.
 *
 * - `FailedOperation`: The vulnerabilities could not be read; the message says why.
 * - `InternalError`: The service failed; the call may be repeated.
 * - `ResourceNotFound`: There is no image of that Id or name.
 */
export type DescribeAssetImageRegistryVulListErrorCode = "FailedOperation" | "InternalError" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryVulList with one of its documented codes. */
export const isDescribeAssetImageRegistryVulListError: ErrorGuard<DescribeAssetImageRegistryVulListErrorCode> = (
  error,
) => isCloudError(error, "DescribeAssetImageRegistryVulList", ["FailedOperation", "InternalError", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * List the vulnerabilities of one image in a registry.
 *
 * Name the image by Id or by ImageInfo. One entry per vulnerability, with the packages that have it, the version
 * that fixes it, and the layers that brought them in. DescribeSystemVulList has vulnerabilities over all images.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryVulList({
 *   Filters: [
 *     { ExactMatch: false, Name: "Level", Values: ["all"] },
 *     { ExactMatch: false, Name: "Tag", Values: ["all"] },
 *   ],
 *   Id: 1929935,
 *   Limit: 10,
 *   Offset: 0,
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryVulList: TypedRoute<
  DescribeAssetImageRegistryVulListInput,
  DescribeAssetImageRegistryVulListOutput,
  DescribeAssetImageRegistryVulListHttp
> = {
  name: "DescribeAssetImageRegistryVulList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryVulList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  errors: { FailedOperation: "failed", InternalError: "server", ResourceNotFound: "notFound" },
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeAssetImageRegistryVulList(…))`.
 *
 * Each page is a call of describeAssetImageRegistryVulList, made when it is needed, until `TotalCount` is
 * reached or one is empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless you
 * say otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeAssetImageRegistryVulList({
 *   Filters: [
 *     { ExactMatch: false, Name: "Level", Values: ["all"] },
 *     { ExactMatch: false, Name: "Tag", Values: ["all"] },
 *   ],
 *   Id: 1929935,
 *   Limit: 10,
 *   Offset: 0,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeAssetImageRegistryVulList: Pager<
  DescribeAssetImageRegistryVulListInput,
  DescribeAssetImageRegistryVulListOutput,
  ImageVul
> = {
  route: describeAssetImageRegistryVulList,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeAssetImageRegistryVulList as `client.http` calls it. */
export interface DescribeAssetImageRegistryVulListHttp {
  "/DescribeAssetImageRegistryVulList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryVulListInput;
        };
      };
      responses: {
        /** @description One page of vulnerabilities, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryVulListOutput;
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
