// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateFileDetectInput {
  /** @example false */
  Decompress?: boolean;
  /** @example 100 */
  DecompressMaxFileCount?: number;
  /** @example 1 */
  DecompressMaxLayer?: number;
  /**
   * @example https://xxxxxxxx.oss-cn-hangzhou-1.aliyuncs.com/xxxxx/xxxxxxxxxxxxxx?Expires=1671448125&OSSAccessKeyId=xxx
   */
  DownloadUrl?: string;
  /** @example 0a212417e65c26ff133cfff28f6c**** */
  HashKey?: string;
  /** @example 1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8**** */
  OssKey?: string;
  /** @example 115.213.XX.XX */
  SourceIp?: string;
  /** @example 0 */
  Type: number;
}

export interface CreateFileDetectOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 0a212417e65c26ff133cfff28f6c**** */
  HashKey?: string;
}

/**
 * The documented error codes of CreateFileDetect.
 *
 * - `RequestTooFrequently` (HTTP 400)
 * - `GetFileError` (HTTP 400)
 * - `InvalidDownloadUrl` (HTTP 400)
 * - `FileSizeOverLimit` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 * - `SystemBusy` (HTTP 500)
 */
export type CreateFileDetectErrorCode =
  | "RequestTooFrequently"
  | "GetFileError"
  | "InvalidDownloadUrl"
  | "FileSizeOverLimit"
  | "NoPermission"
  | "ServerError"
  | "SystemBusy";

/** Whether `error` is a failure of CreateFileDetect with one of its documented codes. */
export const isCreateFileDetectError: ErrorGuard<CreateFileDetectErrorCode> = (error) =>
  isCloudError(error, "CreateFileDetect", [
    "RequestTooFrequently",
    "GetFileError",
    "InvalidDownloadUrl",
    "FileSizeOverLimit",
    "NoPermission",
    "ServerError",
    "SystemBusy",
  ]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22):
 * two sources disagree about HashKey (required).
 *
 * Permission: `yundun-sas:CreateFileDetect`. Not known to be safe to repeat: `{ idempotent: true }` at a call is
 * your word that it is.
 * @example
 * ```ts
 * const result = await client.createFileDetect({
 *   Decompress: false,
 *   DecompressMaxFileCount: 100,
 *   DecompressMaxLayer: 1,
 *   DownloadUrl:
 *     "https://xxxxxxxx.oss-cn-hangzhou-1.aliyuncs.com/xxxxx/xxxxxxxxxxxxxx?Expires=1671448125&OSSAccessKeyId=xxx",
 *   HashKey: "0a212417e65c26ff133cfff28f6c****",
 *   OssKey: "1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8****",
 *   SourceIp: "115.213.XX.XX",
 *   Type: 0,
 * });
 * ```
 * @throws CloudError
 */
export const createFileDetect: TypedRoute<CreateFileDetectInput, CreateFileDetectOutput, CreateFileDetectHttp> = {
  name: "CreateFileDetect",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateFileDetect", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateFileDetect as `client.http` calls it. */
export interface CreateFileDetectHttp {
  "/CreateFileDetect": {
    post: {
      parameters: {
        query: CreateFileDetectInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateFileDetectOutput;
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
