// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeExportInfoInput {
  /** @example 111 */
  ExportId: number | bigint;
  ResourceDirectoryAccountId?: number | bigint;
}

export interface DescribeExportInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 20 */
  CurrentCount?: number;
  /** @example success */
  ExportStatus?: "init" | "exporting" | "success" | (string & {});
  /** @example health_check_export_20171123 */
  FileName?: string;
  /** @example 131231 */
  Id?: bigint;
  /** @example http://www.aliyun.com */
  Link?: string;
  /** @example success */
  Message?: string;
  /** @example 16 */
  Progress?: number;
  /** @example 100 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeExportInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeExportInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeExportInfo with one of its documented codes. */
export const isDescribeExportInfoError: ErrorGuard<DescribeExportInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeExportInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:DescribeExportInfo`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeExportInfo({ ExportId: 111 });
 * ```
 * @throws CloudError
 */
export const describeExportInfo: TypedRoute<
  DescribeExportInfoInput,
  DescribeExportInfoOutput,
  DescribeExportInfoHttp
> = {
  name: "DescribeExportInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeExportInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Id"], "bigint"]],
};

/** DescribeExportInfo as `client.http` calls it. */
export interface DescribeExportInfoHttp {
  "/DescribeExportInfo": {
    post: {
      parameters: {
        query: DescribeExportInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeExportInfoOutput;
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
