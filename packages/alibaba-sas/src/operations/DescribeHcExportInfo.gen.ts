// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeHcExportInfoInput {
  /** @example 443285 */
  ExportId?: number | bigint;
}

export interface DescribeHcExportInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 148 */
  CurrentCount?: number;
  /** @example health_check_export_2022**** */
  FileName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  GmtCreate?: number;
  /** @example 1082278 */
  Id?: bigint;
  /**
   * @example https://hc-export.oss-cn-shanghai.aliyuncs.com/export_hc/health_check_export_20221222_1671699255808.zip?Expires=1672304056&OSSAccessKeyId=****&Signature=****
   */
  Link?: string;
  /** @example 89 */
  Progress?: number;
  /** @example exporting */
  ResultStatus?: "exporting" | "success" | (string & {});
  /** @example 624 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeHcExportInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeHcExportInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeHcExportInfo with one of its documented codes. */
export const isDescribeHcExportInfoError: ErrorGuard<DescribeHcExportInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeHcExportInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeHcExportInfo({ ExportId: 443285 });
 * ```
 * @throws CloudError
 */
export const describeHcExportInfo: TypedRoute<
  DescribeHcExportInfoInput,
  DescribeHcExportInfoOutput,
  DescribeHcExportInfoHttp
> = {
  name: "DescribeHcExportInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeHcExportInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Id"], "bigint"]],
};

/** DescribeHcExportInfo as `client.http` calls it. */
export interface DescribeHcExportInfoHttp {
  "/DescribeHcExportInfo": {
    post: {
      parameters: {
        query?: DescribeHcExportInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeHcExportInfoOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
