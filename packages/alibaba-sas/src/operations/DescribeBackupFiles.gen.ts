// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeBackupFilesInput {
  /** @example 1 */
  CurrentPage: string;
  /** @example 10 */
  PageSize: string;
  /** @example “” */
  Path?: string;
  /** @example a7f26223ef3974c6fac324cd37713ab65ab618859d20b4039192a5da44d77b63 */
  SnapshotHash: string;
  /** @example 6d5b361f-958d-48a8-a9d2-d6e82c1a**** */
  Uuid: string;
}

export interface DescribeBackupFilesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BackupFiles?: DescribeBackupFilesOutputBackupFilesItem[];
  PageInfo?: DescribeBackupFilesOutputPageInfo;
}

export interface DescribeBackupFilesOutputBackupFilesItem {
  /** @example Group 1 */
  Name?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Size?: number;
  /** @example Python27\\ */
  Subtree?: string;
  /** @example dir */
  Type?: "file" | "dir" | (string & {});
}

export interface DescribeBackupFilesOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeBackupFiles.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeBackupFilesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeBackupFiles with one of its documented codes. */
export const isDescribeBackupFilesError: ErrorGuard<DescribeBackupFilesErrorCode> = (error) =>
  isCloudError(error, "DescribeBackupFiles", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeBackupFiles({
 *   CurrentPage: "1",
 *   PageSize: "10",
 *   Path: "“”",
 *   SnapshotHash: "a7f26223ef3974c6fac324cd37713ab65ab618859d20b4039192a5da44d77b63",
 *   Uuid: "6d5b361f-958d-48a8-a9d2-d6e82c1a****",
 * });
 * ```
 * @throws CloudError
 */
export const describeBackupFiles: TypedRoute<
  DescribeBackupFilesInput,
  DescribeBackupFilesOutput,
  DescribeBackupFilesHttp
> = {
  name: "DescribeBackupFiles",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBackupFiles", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `BackupFiles` of all pages: `for await (const item of paginateDescribeBackupFiles(…))`.
 *
 * Each page is a call of describeBackupFiles, made when it is needed, until `PageInfo.TotalCount` is reached or
 * one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeBackupFiles({
 *   CurrentPage: "1",
 *   PageSize: "10",
 *   Path: "“”",
 *   SnapshotHash: "a7f26223ef3974c6fac324cd37713ab65ab618859d20b4039192a5da44d77b63",
 *   Uuid: "6d5b361f-958d-48a8-a9d2-d6e82c1a****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeBackupFiles: Pager<
  DescribeBackupFilesInput,
  DescribeBackupFilesOutput,
  NonNullable<DescribeBackupFilesOutput["BackupFiles"]>[number],
  "CurrentPage" | "PageSize"
> = {
  route: describeBackupFiles,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  texts: ["CurrentPage", "PageSize"],
  items: ["BackupFiles"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeBackupFiles as `client.http` calls it. */
export interface DescribeBackupFilesHttp {
  "/DescribeBackupFiles": {
    post: {
      parameters: {
        query: DescribeBackupFilesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeBackupFilesOutput;
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
