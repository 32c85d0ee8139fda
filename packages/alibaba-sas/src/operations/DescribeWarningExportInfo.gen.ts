// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWarningExportInfoInput {
  /** @example 14356 */
  ExportId: number | bigint;
}

export interface DescribeWarningExportInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  CurrentCount?: number;
  /** @example success */
  ExportStatus?: "init" | "exporting" | "success" | (string & {});
  /** @example app_20210917 */
  FileName?: string;
  /** @example 131231 */
  Id?: bigint;
  /** @example https://eds.aliyun.com/notification/entitle/64b5c3e2-e52b-4d29-9617-e7e6d74XXXX */
  Link?: string;
  /** @example successful */
  Message?: string;
  /** @example 100 */
  Progress?: number;
  /** @example 100 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeWarningExportInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWarningExportInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWarningExportInfo with one of its documented codes. */
export const isDescribeWarningExportInfoError: ErrorGuard<DescribeWarningExportInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeWarningExportInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWarningExportInfo({ ExportId: 14356 });
 * ```
 * @throws CloudError
 */
export const describeWarningExportInfo: TypedRoute<
  DescribeWarningExportInfoInput,
  DescribeWarningExportInfoOutput,
  DescribeWarningExportInfoHttp
> = {
  name: "DescribeWarningExportInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWarningExportInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Id"], "bigint"]],
};

/** DescribeWarningExportInfo as `client.http` calls it. */
export interface DescribeWarningExportInfoHttp {
  "/DescribeWarningExportInfo": {
    post: {
      parameters: {
        query: DescribeWarningExportInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWarningExportInfoOutput;
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
