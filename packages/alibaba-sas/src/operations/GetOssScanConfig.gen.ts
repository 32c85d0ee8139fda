// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetOssScanConfigInput {
  /** @example iboxpublic**** */
  BucketName?: string;
  /** @example 1 */
  Id?: string;
}

export interface GetOssScanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetOssScanConfigOutputData;
}

export interface GetOssScanConfigOutputData {
  /** @example true */
  AllKeyPrefix?: boolean;
  /** @example 1 */
  BucketCount?: number;
  /** @example hz-new02**** */
  BucketName?: string;
  /**
   * @example [
   * "bcdata-oss****"
   * ]
   */
  BucketNameList?: string[];
  /** @example 100 */
  DecompressMaxFileCount?: number;
  /** @example 1 */
  DecompressMaxLayer?: number;
  DecryptionList?: string[];
  /** @example 1 */
  Enable?: 1 | 0 | (number & {});
  /** @example 00:00:00 */
  EndTime?: string;
  /** @example 1 */
  Id?: string;
  /**
   * @example [
   * "/root"
   * ]
   */
  KeyPrefixList?: string[];
  /**
   * @example [
   * ".asp"
   * ]
   */
  KeySuffixList?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1724301769834
   */
  LastModifiedStartTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1702025633079
   */
  LastUpdateTime?: number;
  /** @example testPolicy**** */
  Name?: string;
  /** @example true */
  RealTimeIncr?: boolean;
  /**
   * @example [
   * 1
   * ]
   */
  ScanDayList?: number[];
  /** @example 00:00:00 */
  StartTime?: string;
}

/**
 * The documented error codes of GetOssScanConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetOssScanConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOssScanConfig with one of its documented codes. */
export const isGetOssScanConfigError: ErrorGuard<GetOssScanConfigErrorCode> = (error) =>
  isCloudError(error, "GetOssScanConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOssScanConfig({
 *   BucketName: "iboxpublic****",
 *   Id: "1",
 * });
 * ```
 * @throws CloudError
 */
export const getOssScanConfig: TypedRoute<GetOssScanConfigInput, GetOssScanConfigOutput, GetOssScanConfigHttp> = {
  name: "GetOssScanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOssScanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetOssScanConfig as `client.http` calls it. */
export interface GetOssScanConfigHttp {
  "/GetOssScanConfig": {
    post: {
      parameters: {
        query?: GetOssScanConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetOssScanConfigOutput;
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
