// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageVulListExportInput {
  /**
   * @example [
   * "CVEID",
   * "Name",
   * "Component",
   * "Version",
   * "Category"
   * ]
   */
  ExportField: string[];
  /** @example image: */
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
}

export interface DescribeAssetImageVulListExportOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example https:// */
  DownloadUrl?: string;
}

/**
 * The documented error codes of DescribeAssetImageVulListExport.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageVulListExportErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageVulListExport with one of its documented codes. */
export const isDescribeAssetImageVulListExportError: ErrorGuard<DescribeAssetImageVulListExportErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageVulListExport", [
    "InternalError",
    "InvalidParameter",
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
 * const result = await client.describeAssetImageVulListExport({
 *   ImageID: "dskaldjskld",
 *   ExportField: ["CVEID", "Name", "Component", "Version", "Category"],
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageVulListExport: TypedRoute<
  DescribeAssetImageVulListExportInput,
  DescribeAssetImageVulListExportOutput,
  DescribeAssetImageVulListExportHttp
> = {
  name: "DescribeAssetImageVulListExport",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageVulListExport", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageVulListExport as `client.http` calls it. */
export interface DescribeAssetImageVulListExportHttp {
  "/DescribeAssetImageVulListExport": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageVulListExportInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageVulListExportOutput;
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
