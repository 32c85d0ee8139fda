// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulExportInfoInput {
  /** @example 14356 */
  ExportId: number | bigint;
  /** @example 1 */
  ResourceDirectoryAccountId?: number | bigint;
}

export interface DescribeVulExportInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentCount?: number;
  /** @example success */
  ExportStatus?: "init" | "exporting" | "success" | (string & {});
  /** @example app_20210917 */
  FileName?: string;
  /** @example 14356 */
  Id?: bigint;
  /** @example http://www.aliyun.com */
  Link?: string;
  /** @example success */
  Message?: string;
  /** @example 100 */
  Progress?: number;
  /** @example 10 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeVulExportInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulExportInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulExportInfo with one of its documented codes. */
export const isDescribeVulExportInfoError: ErrorGuard<DescribeVulExportInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeVulExportInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:DescribeVulExportInfo`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulExportInfo({
 *   ExportId: 14356,
 *   ResourceDirectoryAccountId: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeVulExportInfo: TypedRoute<
  DescribeVulExportInfoInput,
  DescribeVulExportInfoOutput,
  DescribeVulExportInfoHttp
> = {
  name: "DescribeVulExportInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulExportInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Id"], "bigint"]],
};

/** DescribeVulExportInfo as `client.http` calls it. */
export interface DescribeVulExportInfoHttp {
  "/DescribeVulExportInfo": {
    post: {
      parameters: {
        query: DescribeVulExportInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulExportInfoOutput;
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
