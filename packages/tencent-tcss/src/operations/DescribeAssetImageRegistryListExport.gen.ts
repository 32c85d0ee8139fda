// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryListExportInput {
  /**
   * @example [
   * "InstanceName",
   * "InstanceId",
   * "RegistryType",
   * "Namespace",
   * "ImageName",
   * "ImageTag",
   * "ImageSize",
   * "ImageDigest",
   * "ImageId",
   * "ImageRepoAddress",
   * "ScanStatus",
   * "VulCnt",
   * "VirusCnt",
   * "RiskCnt",
   * "ScanStartTime",
   * "ScanEndTime",
   * "OsName",
   * "IsAuthorized",
   * "RegistryRegion"
   * ]
   */
  ExportField?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
  /** @example ScanTime,VirusCount,SensitiveCount,ImageCreateTime,ContainerCount */
  By?: string;
  /** @example ASC */
  Order?: string;
  /** @example false */
  OnlyShowLatest?: boolean;
}

export interface DescribeAssetImageRegistryListExportOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example https://cwp-1258344***.cos.ap-guangzhou.myqcloud.com/file.txt */
  DownloadUrl?: string;
  /** @example 1012 */
  JobId?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryListExport.
 *
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistryListExportErrorCode = "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryListExport with one of its documented codes. */
export const isDescribeAssetImageRegistryListExportError: ErrorGuard<DescribeAssetImageRegistryListExportErrorCode> = (
  error,
) => isCloudError(error, "DescribeAssetImageRegistryListExport", ["InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryListExport({
 *   ExportField: [
 *     "InstanceName",
 *     "InstanceId",
 *     "RegistryType",
 *     "Namespace",
 *     "ImageName",
 *     "ImageTag",
 *     "ImageSize",
 *     "ImageDigest",
 *     "ImageId",
 *     "ImageRepoAddress",
 *     "ScanStatus",
 *     "VulCnt",
 *     "VirusCnt",
 *     "RiskCnt",
 *     "ScanStartTime",
 *     "ScanEndTime",
 *     "OsName",
 *     "IsAuthorized",
 *     "RegistryRegion",
 *   ],
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryListExport: TypedRoute<
  DescribeAssetImageRegistryListExportInput,
  DescribeAssetImageRegistryListExportOutput,
  DescribeAssetImageRegistryListExportHttp
> = {
  name: "DescribeAssetImageRegistryListExport",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryListExport", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageRegistryListExport as `client.http` calls it. */
export interface DescribeAssetImageRegistryListExportHttp {
  "/DescribeAssetImageRegistryListExport": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryListExportInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryListExportOutput;
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
