// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeQuaraFileDownloadInfoInput {
  /** @example sas */
  From?: string;
  /** @example 123 */
  QuaraFileId?: number;
}

export interface DescribeQuaraFileDownloadInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example https://xxxxxxxx.oss-cn-hangzhou-1.aliyuncs.com/xxxxx/xxxxxxxxxxxxxx?Expires=1671448125&OSSAccessKeyId=xxx
   */
  DownloadUrl?: string;
  /** @example bb62ef1311bc564377a0378d3axxxxxx */
  Md5?: string;
  /** @example /etc/test */
  Path?: string;
  /** @example 123 */
  QuaraFileId?: number;
  /** @example 6d4ff40a22b15c86adecf2aa48xxxxx */
  Tag?: string;
  /** @example 4fe8e1cd-3c37-4851-b9de-124da32c**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeQuaraFileDownloadInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeQuaraFileDownloadInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeQuaraFileDownloadInfo with one of its documented codes. */
export const isDescribeQuaraFileDownloadInfoError: ErrorGuard<DescribeQuaraFileDownloadInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeQuaraFileDownloadInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeQuaraFileDownloadInfo({
 *   From: "sas",
 *   QuaraFileId: 123,
 * });
 * ```
 * @throws CloudError
 */
export const describeQuaraFileDownloadInfo: TypedRoute<
  DescribeQuaraFileDownloadInfoInput,
  DescribeQuaraFileDownloadInfoOutput,
  DescribeQuaraFileDownloadInfoHttp
> = {
  name: "DescribeQuaraFileDownloadInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeQuaraFileDownloadInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeQuaraFileDownloadInfo as `client.http` calls it. */
export interface DescribeQuaraFileDownloadInfoHttp {
  "/DescribeQuaraFileDownloadInfo": {
    post: {
      parameters: {
        query?: DescribeQuaraFileDownloadInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeQuaraFileDownloadInfoOutput;
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
