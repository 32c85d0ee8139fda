// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateOssScanConfigInput {
  /** @example true */
  AllKeyPrefix?: boolean;
  BucketNameList?: string[];
  /** @example 100 */
  DecompressMaxFileCount?: number;
  /** @example 1 */
  DecompressMaxLayer?: number;
  DecryptionList?: string[];
  /** @example 1 */
  Enable?: 1 | 0 | (number & {});
  /** @example 01:01:00 */
  EndTime?: string;
  KeyPrefixList?: string[];
  KeySuffixList?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1724301769834
   */
  LastModifiedStartTime?: number;
  /** @example testName */
  Name?: string;
  /** @example true */
  RealTimeIncr?: boolean;
  ScanDayList?: number[];
  /** @example 00:00:00 */
  StartTime?: string;
}

export interface CreateOssScanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 0 */
  Id?: bigint;
}

/**
 * The documented error codes of CreateOssScanConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateOssScanConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateOssScanConfig with one of its documented codes. */
export const isCreateOssScanConfigError: ErrorGuard<CreateOssScanConfigErrorCode> = (error) =>
  isCloudError(error, "CreateOssScanConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createOssScanConfig({
 *   AllKeyPrefix: true,
 *   DecompressMaxFileCount: 100,
 *   DecompressMaxLayer: 1,
 *   Enable: 1,
 *   EndTime: "01:01:00",
 *   LastModifiedStartTime: 1724301769834,
 *   Name: "testName",
 *   RealTimeIncr: true,
 *   StartTime: "00:00:00",
 * });
 * ```
 * @throws CloudError
 */
export const createOssScanConfig: TypedRoute<
  CreateOssScanConfigInput,
  CreateOssScanConfigOutput,
  CreateOssScanConfigHttp
> = {
  name: "CreateOssScanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateOssScanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Id"], "bigint"]],
};

/** CreateOssScanConfig as `client.http` calls it. */
export interface CreateOssScanConfigHttp {
  "/CreateOssScanConfig": {
    post: {
      parameters: {
        query?: CreateOssScanConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateOssScanConfigOutput;
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
