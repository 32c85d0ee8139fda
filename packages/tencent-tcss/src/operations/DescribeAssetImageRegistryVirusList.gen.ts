// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, ImageInfoRecord, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryVirusListInput {
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
  ImageInfo?: ImageInfoRecord;
  /** @example 137884016 */
  Id?: number | bigint;
}

export interface DescribeAssetImageRegistryVirusListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ImageVirus[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount?: number;
}

export interface ImageVirus {
  /** @example /bin/webshell.php */
  Path?: string;
  /** @example 4 */
  RiskLevel?: string;
  /** @example category1 */
  Category?: string;
  /** @example Win32.Virus.Ramnit.Vimw */
  VirusName?: string;
  /**
   * @example [
   * "tag1"
   * ]
   */
  Tags?: string[];
  /** @example 发现容器上存在恶意木马，您的容器可能已经失陷。 恶意木马通常会执行挖矿、文件删除、信息窃取和网络攻击等恶**** */
  Desc?: string;
  /** @example Solution */
  Solution?: string;
  /** @example UNKNOWN */
  FileType?: string;
  /** @example specimen_ade40ba */
  FileName?: string;
  /** @example 27501aaed5e639693783321219989889 */
  FileMd5?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  FileSize?: number;
  /** @example 2024-06-05T03:39:22+08:00 */
  FirstScanTime?: string;
  /** @example 2024-08-22T02:18:17+08:00 */
  LatestScanTime?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryVirusList.
 *
 * - `InternalError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistryVirusListErrorCode = "InternalError" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryVirusList with one of its documented codes. */
export const isDescribeAssetImageRegistryVirusListError: ErrorGuard<DescribeAssetImageRegistryVirusListErrorCode> = (
  error,
) => isCloudError(error, "DescribeAssetImageRegistryVirusList", ["InternalError", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryVirusList({
 *   Filters: [{ ExactMatch: false, Name: "RiskLevel", Values: ["all"] }],
 *   Id: 6947411,
 *   Limit: 10,
 *   Offset: 0,
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryVirusList: TypedRoute<
  DescribeAssetImageRegistryVirusListInput,
  DescribeAssetImageRegistryVirusListOutput,
  DescribeAssetImageRegistryVirusListHttp
> = {
  name: "DescribeAssetImageRegistryVirusList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryVirusList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageRegistryVirusList as `client.http` calls it. */
export interface DescribeAssetImageRegistryVirusListHttp {
  "/DescribeAssetImageRegistryVirusList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryVirusListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryVirusListOutput;
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
