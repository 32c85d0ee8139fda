// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, ImageInfoRecord, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryVulListExportInput {
  /**
   * @example [
   * "CVEId",
   * "POCId",
   * "Name",
   * "Components",
   * "Category",
   * "CategoryType",
   * "Level",
   * "Des",
   * "OfficialSolution",
   * "Reference",
   * "DefenseSolution",
   * "SubmitTime",
   * "CVSS_Score",
   * "CVSS_Desc"
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
  ImageInfo?: ImageInfoRecord;
  /** @example 135109910 */
  Id?: number | bigint;
}

export interface DescribeAssetImageRegistryVulListExportOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example https://cwp-12583446xx.xxx */
  DownloadUrl?: string;
  /** @example 1012 */
  JobId?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryVulListExport.
 *
 * - `InternalError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistryVulListExportErrorCode = "InternalError" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryVulListExport with one of its documented codes. */
export const isDescribeAssetImageRegistryVulListExportError: ErrorGuard<
  DescribeAssetImageRegistryVulListExportErrorCode
> = (error) => isCloudError(error, "DescribeAssetImageRegistryVulListExport", ["InternalError", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryVulListExport({
 *   ExportField: [
 *     "CVEId",
 *     "POCId",
 *     "Name",
 *     "Components",
 *     "Category",
 *     "CategoryType",
 *     "Level",
 *     "Des",
 *     "OfficialSolution",
 *     "Reference",
 *     "DefenseSolution",
 *     "SubmitTime",
 *     "CVSS_Score",
 *     "CVSS_Desc",
 *   ],
 *   Id: 121,
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryVulListExport: TypedRoute<
  DescribeAssetImageRegistryVulListExportInput,
  DescribeAssetImageRegistryVulListExportOutput,
  DescribeAssetImageRegistryVulListExportHttp
> = {
  name: "DescribeAssetImageRegistryVulListExport",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryVulListExport", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageRegistryVulListExport as `client.http` calls it. */
export interface DescribeAssetImageRegistryVulListExportHttp {
  "/DescribeAssetImageRegistryVulListExport": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryVulListExportInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryVulListExportOutput;
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
