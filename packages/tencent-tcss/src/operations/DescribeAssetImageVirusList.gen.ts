// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageVirusListInput {
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
  /** @example ASC */
  Order?: string;
  /** @example LatestScanTime */
  By?: string;
}

export interface DescribeAssetImageVirusListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ImageVirusInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
  /** @example 0 */
  VirusScanStatus?: 0 | 1 | 2 | 3 | 4 | (number & {});
}

export interface ImageVirusInfo {
  /** @example /var/tmp/a.php */
  Path?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4
   */
  RiskLevel?: number;
  /** @example Php.Trojan.Php.Rsmw */
  VirusName?: string;
  Tags?: string[];
  /** @example 发现容器上存在恶意木马，您的容器可能已经失陷。 恶意木马通常会执行挖矿、文件删除、信息窃取和网络攻击等恶意行为。 */
  Desc?: string;
  Solution?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 40
   */
  Size?: number;
  /** @example 2020-11-21 15:16:00 */
  FirstScanTime?: string;
  /** @example 2020-11-21 15:16:00 */
  LatestScanTime?: string;
  /** @example 472c65af3f43136472d1a383f5****** */
  Md5?: string;
  /** @example file*** */
  FileName?: string;
  CheckPlatform?: string[];
}

/**
 * The documented error codes of DescribeAssetImageVirusList.
 *
 * - `InternalError`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageVirusListErrorCode =
  | "InternalError"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageVirusList with one of its documented codes. */
export const isDescribeAssetImageVirusListError: ErrorGuard<DescribeAssetImageVirusListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageVirusList", [
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
 * const result = await client.describeAssetImageVirusList({ ImageID: "dskaldjskld" });
 * ```
 * @throws CloudError
 */
export const describeAssetImageVirusList: TypedRoute<
  DescribeAssetImageVirusListInput,
  DescribeAssetImageVirusListOutput,
  DescribeAssetImageVirusListHttp
> = {
  name: "DescribeAssetImageVirusList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageVirusList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageVirusList as `client.http` calls it. */
export interface DescribeAssetImageVirusListHttp {
  "/DescribeAssetImageVirusList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageVirusListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageVirusListOutput;
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
