// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageVirusListExportInput {
  /**
   * @example [
   * "Path",
   * "RiskLevel",
   * "FileType",
   * "VirusName",
   * "Tags"
   * ]
   */
  ExportField: string[];
  /** @example sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f23434*****" */
  ImageID: string;
  Filters?: AssetFiltersRecord[];
}

export interface DescribeAssetImageVirusListExportOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example www.***.com/*** */
  DownloadUrl?: string;
  /** @example 125-download */
  JobId?: string;
}

/**
 * The documented error codes of DescribeAssetImageVirusListExport.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageVirusListExportErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageVirusListExport with one of its documented codes. */
export const isDescribeAssetImageVirusListExportError: ErrorGuard<DescribeAssetImageVirusListExportErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeAssetImageVirusListExport", [
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
 * const result = await client.describeAssetImageVirusListExport({
 *   ImageID: "sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f23434*****",
 *   ExportField: ["Path", "RiskLevel", "FileType", "VirusName", "Tags"],
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageVirusListExport: TypedRoute<
  DescribeAssetImageVirusListExportInput,
  DescribeAssetImageVirusListExportOutput,
  DescribeAssetImageVirusListExportHttp
> = {
  name: "DescribeAssetImageVirusListExport",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageVirusListExport", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageVirusListExport as `client.http` calls it. */
export interface DescribeAssetImageVirusListExportHttp {
  "/DescribeAssetImageVirusListExport": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageVirusListExportInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageVirusListExportOutput;
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
