// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, ImageInfoRecord, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryRiskListExportInput {
  /**
   * @example [
   * "Path",
   * "RiskLevel",
   * "Category",
   * "VirusName",
   * "Tags"
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
   * @example 1
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
  ImageInfo?: ImageInfoRecord;
  /** @example 135074523 */
  Id?: number | bigint;
}

export interface DescribeAssetImageRegistryRiskListExportOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example https://cwp-125834xx.xxx */
  DownloadUrl?: string;
  /** @example 1012 */
  JobId?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryRiskListExport.
 *
 * - `InternalError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistryRiskListExportErrorCode = "InternalError" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryRiskListExport with one of its documented codes. */
export const isDescribeAssetImageRegistryRiskListExportError: ErrorGuard<
  DescribeAssetImageRegistryRiskListExportErrorCode
> = (error) => isCloudError(error, "DescribeAssetImageRegistryRiskListExport", ["InternalError", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryRiskListExport({
 *   ExportField: ["Path", "RiskLevel", "Category", "VirusName", "Tags"],
 *   Id: 1001,
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryRiskListExport: TypedRoute<
  DescribeAssetImageRegistryRiskListExportInput,
  DescribeAssetImageRegistryRiskListExportOutput,
  DescribeAssetImageRegistryRiskListExportHttp
> = {
  name: "DescribeAssetImageRegistryRiskListExport",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryRiskListExport", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageRegistryRiskListExport as `client.http` calls it. */
export interface DescribeAssetImageRegistryRiskListExportHttp {
  "/DescribeAssetImageRegistryRiskListExport": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryRiskListExportInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryRiskListExportOutput;
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
