// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWebLockConfigListInput {
  /** @example 1404656 */
  Id?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 123.24.XX.XX */
  SourceIp?: string;
  /** @example inet-1234567**** */
  Uuid: string;
}

export interface DescribeWebLockConfigListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ConfigList?: DescribeWebLockConfigListOutputConfigListItem[];
  /** @example 1 */
  TotalCount?: number;
}

export interface DescribeWebLockConfigListOutputConfigListItem {
  /** @example audit */
  DefenceMode?: "block" | "audit" | (string & {});
  /** @example /www/tmp/ */
  Dir?: string;
  /** @example /home/admin/tomcat */
  ExclusiveDir?: string;
  /** @example /home/admin/tomcat/localhost.log */
  ExclusiveFile?: string;
  /** @example *.jpg */
  ExclusiveFileType?: string;
  /** @example 11 */
  Id?: string;
  /** @example /home/admin/tomcat/aaa.log */
  InclusiveFile?: string;
  /** @example jpg */
  InclusiveFileType?: string;
  /** @example /usr/local/backup */
  LocalBackupDir?: string;
  /** @example blacklist */
  Mode?: "whitelist" | "blacklist" | (string & {});
  /** @example 80d2f7d6-31a9-4d7f-8ff4-7ecc42f8**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeWebLockConfigList.
 *
 * - `NoPermission` (HTTP 403)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockConfigListErrorCode = "NoPermission" | "InternalError" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockConfigList with one of its documented codes. */
export const isDescribeWebLockConfigListError: ErrorGuard<DescribeWebLockConfigListErrorCode> = (error) =>
  isCloudError(error, "DescribeWebLockConfigList", ["NoPermission", "InternalError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockConfigList({
 *   Id: 1404656,
 *   Lang: "zh",
 *   SourceIp: "123.24.XX.XX",
 *   Uuid: "inet-1234567****",
 * });
 * ```
 * @throws CloudError
 */
export const describeWebLockConfigList: TypedRoute<
  DescribeWebLockConfigListInput,
  DescribeWebLockConfigListOutput,
  DescribeWebLockConfigListHttp
> = {
  name: "DescribeWebLockConfigList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockConfigList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeWebLockConfigList as `client.http` calls it. */
export interface DescribeWebLockConfigListHttp {
  "/DescribeWebLockConfigList": {
    post: {
      parameters: {
        query: DescribeWebLockConfigListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWebLockConfigListOutput;
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
