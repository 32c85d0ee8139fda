// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRiskListExportInput {
  /**
   * @example [
   * "Behavior",
   * "Level",
   * "Type",
   * "Desc",
   * "InstructionContent"
   * ]
   */
  ExportField: string[];
  /** @example sha256:2ebe27d7bfc9b9f556e02c723fac8ff776516df86d7c44a8991697775f0e**** */
  ImageID: string;
  Filters?: AssetFiltersRecord[];
}

export interface DescribeAssetImageRiskListExportOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example https://cwp-1258344***.cos.ap-guangzhou.myqcloud.com/file.txt */
  DownloadUrl?: string;
}

/**
 * The documented error codes of DescribeAssetImageRiskListExport.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRiskListExportErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRiskListExport with one of its documented codes. */
export const isDescribeAssetImageRiskListExportError: ErrorGuard<DescribeAssetImageRiskListExportErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageRiskListExport", [
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
 * const result = await client.describeAssetImageRiskListExport({
 *   ImageID: "dskaldjskld",
 *   ExportField: ["Behavior", "Level", "Type", "Desc", "InstructionContent"],
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRiskListExport: TypedRoute<
  DescribeAssetImageRiskListExportInput,
  DescribeAssetImageRiskListExportOutput,
  DescribeAssetImageRiskListExportHttp
> = {
  name: "DescribeAssetImageRiskListExport",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRiskListExport", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageRiskListExport as `client.http` calls it. */
export interface DescribeAssetImageRiskListExportHttp {
  "/DescribeAssetImageRiskListExport": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRiskListExportInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRiskListExportOutput;
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
