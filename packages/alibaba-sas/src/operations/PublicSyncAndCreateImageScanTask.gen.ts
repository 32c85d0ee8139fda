// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface PublicSyncAndCreateImageScanTaskInput {
  /**
   * @example [{"registryType":"acr","repoId":"crr-red9kgqqi0fh75d5","instanceId":"cri-1x2qtjd75ofqvfa8","repoNamespace":"1125","regionId":"cn-hangzhou","repoName":"script1","digest":"b1064a5007786b6f82a50772858e8156bc1e5fbddb7dd20af6922761ad197fe4","tag":"v0113-ver2","createTime":1641267666666,"updateTime":1641267909090}]
   */
  Images: string;
  /** @example 1.2.X.X */
  SourceIp?: string;
}

export interface PublicSyncAndCreateImageScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: PublicSyncAndCreateImageScanTaskOutputData;
}

export interface PublicSyncAndCreateImageScanTaskOutputData {
  /** @example true */
  CanCreate?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644286364150
   */
  CollectTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644286364150
   */
  ExecTime?: number;
  /** @example 5 */
  FinishCount?: number;
  /** @example 100 */
  Progress?: number;
  /** @example SUCCESS */
  Result?: "SUCCESS" | "TASK_NOT_SUPPORT_REGION" | (string & {});
  /** @example SUCCESS */
  Status?: "INIT" | "PRE_ANALYZER" | "SUCCESS" | "FAIL" | (string & {});
  /** @example a410bb3e68c217a3368bc0238c66886d */
  TaskId?: string;
  /** @example 5 */
  TotalCount?: number;
}

/**
 * The documented error codes of PublicSyncAndCreateImageScanTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type PublicSyncAndCreateImageScanTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of PublicSyncAndCreateImageScanTask with one of its documented codes. */
export const isPublicSyncAndCreateImageScanTaskError: ErrorGuard<PublicSyncAndCreateImageScanTaskErrorCode> = (error) =>
  isCloudError(error, "PublicSyncAndCreateImageScanTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.publicSyncAndCreateImageScanTask({
 *   Images:
 *     '[{"registryType":"acr","repoId":"crr-red9kgqqi0fh75d5","instanceId":"cri-1x2qtjd75ofqvfa8","repoNamespace":"1125","regionId":"cn-hangzhou","repoName":"script1","digest":"b1064a5007786b6f82a50772858e8156bc1e5fbddb7dd20af6922761ad197fe4","tag":"v0113-ver2","createTime":1641267666666,"updateTime":1641267909090}]',
 *   SourceIp: "1.2.X.X",
 * });
 * ```
 * @throws CloudError
 */
export const publicSyncAndCreateImageScanTask: TypedRoute<
  PublicSyncAndCreateImageScanTaskInput,
  PublicSyncAndCreateImageScanTaskOutput,
  PublicSyncAndCreateImageScanTaskHttp
> = {
  name: "PublicSyncAndCreateImageScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "PublicSyncAndCreateImageScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** PublicSyncAndCreateImageScanTask as `client.http` calls it. */
export interface PublicSyncAndCreateImageScanTaskHttp {
  "/PublicSyncAndCreateImageScanTask": {
    post: {
      parameters: {
        query: PublicSyncAndCreateImageScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": PublicSyncAndCreateImageScanTaskOutput;
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
