// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateOssBucketScanTaskInput {
  /** @example true */
  AllKeyPrefix?: boolean;
  BucketNameList: string[];
  /** @example 100 */
  DecompressMaxFileCount?: number;
  /** @example 1 */
  DecompressMaxLayer?: number;
  DecryptionList?: string[];
  ExcludeKeySuffixList?: string[];
  KeyPrefixList?: string[];
  KeySuffixList?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1724301769834
   */
  LastModifiedStartTime?: number;
  /** @example 1 */
  ScanMode: 1 | 2 | (number & {});
}

export interface CreateOssBucketScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateOssBucketScanTask.
 *
 * - `ApiAuthExhausted` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateOssBucketScanTaskErrorCode = "ApiAuthExhausted" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateOssBucketScanTask with one of its documented codes. */
export const isCreateOssBucketScanTaskError: ErrorGuard<CreateOssBucketScanTaskErrorCode> = (error) =>
  isCloudError(error, "CreateOssBucketScanTask", ["ApiAuthExhausted", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createOssBucketScanTask({
 *   AllKeyPrefix: true,
 *   DecompressMaxFileCount: 100,
 *   DecompressMaxLayer: 1,
 *   LastModifiedStartTime: 1724301769834,
 *   ScanMode: 1,
 *   BucketNameList: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const createOssBucketScanTask: TypedRoute<
  CreateOssBucketScanTaskInput,
  CreateOssBucketScanTaskOutput,
  CreateOssBucketScanTaskHttp
> = {
  name: "CreateOssBucketScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateOssBucketScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateOssBucketScanTask as `client.http` calls it. */
export interface CreateOssBucketScanTaskHttp {
  "/CreateOssBucketScanTask": {
    post: {
      parameters: {
        query: CreateOssBucketScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateOssBucketScanTaskOutput;
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
