// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageVulListInput {
  /** @example sha256:b0c74d449d6f6e2883c6a39dd4ad5b9d95211778f48d30069feeaa0ffc41**** */
  ImageID: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
  /** @example Level,CVSSV3Score */
  By?: string;
  /** @example ASC */
  Order?: string;
}

export interface DescribeAssetImageVulListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ImagesVul[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount?: number;
}

export interface ImagesVul {
  /** @example "CVE-2020-14155" */
  CVEID?: string;
  /** @example "PCRE 输入验证错误漏洞" */
  Name?: string;
  /** @example "pcre3" */
  Component?: string;
  /** @example "2:8.39-12build1" */
  Version?: string;
  /** @example "输入验证错误" */
  Category?: string;
  /** @example "web应用漏洞" */
  CategoryType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  Level?: number;
  Des?: string;
  /** @example "升级到最新无漏洞版本" */
  OfficialSolution?: string;
  /** @example "[\"http://seclists.org/fulldisclosure/2020/Dec/32\", \"https:// */
  Reference?: string;
  /** @example 建议您更新当前系统或软件至最新版，完成漏洞的修复。 */
  DefenseSolution?: string;
  /** @example "2021-02-17T01:15:00+08:00" */
  SubmitTime?: string;
  /** @example 7.5 */
  CVSSV3Score?: number;
  /** @example "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H" */
  CVSSV3Desc?: string;
  /** @example true */
  IsSuggest?: boolean;
  /** @example 1.14.7 */
  FixedVersions?: string;
  /**
   * @example [
   * "NETWORK"
   * ]
   */
  Tag?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  AttackLevel?: number;
}

/**
 * The documented error codes of DescribeAssetImageVulList.
 *
 * - `InternalError`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageVulListErrorCode =
  | "InternalError"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageVulList with one of its documented codes. */
export const isDescribeAssetImageVulListError: ErrorGuard<DescribeAssetImageVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageVulList", [
    "InternalError",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageVulList({ ImageID: "csnjkcnshj" });
 * ```
 * @throws CloudError
 */
export const describeAssetImageVulList: TypedRoute<
  DescribeAssetImageVulListInput,
  DescribeAssetImageVulListOutput,
  DescribeAssetImageVulListHttp
> = {
  name: "DescribeAssetImageVulList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageVulList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageVulList as `client.http` calls it. */
export interface DescribeAssetImageVulListHttp {
  "/DescribeAssetImageVulList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageVulListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageVulListOutput;
            };
          };
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
