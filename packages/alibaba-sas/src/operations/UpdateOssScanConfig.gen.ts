// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateOssScanConfigInput {
  /** @example true */
  AllKeyPrefix?: boolean;
  BucketNameList?: string[];
  /** @example 100 */
  DecompressMaxFileCount?: number;
  /** @example 1 */
  DecompressMaxLayer?: number;
  DecryptionList?: string[];
  /** @example 0 */
  Enable?: 1 | 0 | (number & {});
  /** @example 00:00:01 */
  EndTime?: string;
  /** @example 1141**** */
  Id?: string;
  KeyPrefixList?: string[];
  KeySuffixList?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1724301769834
   */
  LastModifiedStartTime?: number;
  /** @example testStrategy */
  Name?: string;
  /** @example true */
  RealTimeIncr?: boolean;
  ScanDayList?: number[];
  /** @example 00:00:00 */
  StartTime?: string;
}

export interface UpdateOssScanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpdateOssScanConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateOssScanConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateOssScanConfig with one of its documented codes. */
export const isUpdateOssScanConfigError: ErrorGuard<UpdateOssScanConfigErrorCode> = (error) =>
  isCloudError(error, "UpdateOssScanConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateOssScanConfig({
 *   AllKeyPrefix: true,
 *   DecompressMaxFileCount: 100,
 *   DecompressMaxLayer: 1,
 *   Enable: 0,
 *   EndTime: "00:00:01",
 *   Id: "1141****",
 *   LastModifiedStartTime: 1724301769834,
 *   Name: "testStrategy",
 *   RealTimeIncr: true,
 *   StartTime: "00:00:00",
 * });
 * ```
 * @throws CloudError
 */
export const updateOssScanConfig: TypedRoute<
  UpdateOssScanConfigInput,
  UpdateOssScanConfigOutput,
  UpdateOssScanConfigHttp
> = {
  name: "UpdateOssScanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateOssScanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateOssScanConfig as `client.http` calls it. */
export interface UpdateOssScanConfigHttp {
  "/UpdateOssScanConfig": {
    post: {
      parameters: {
        query?: UpdateOssScanConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateOssScanConfigOutput;
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
