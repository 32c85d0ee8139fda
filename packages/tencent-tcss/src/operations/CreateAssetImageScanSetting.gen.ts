// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateAssetImageScanSettingInput {
  /** @example true */
  Enable: boolean;
  /** @example 01:00 */
  ScanTime: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  ScanPeriod: number;
  /** @example true */
  ScanVirus: boolean;
  /** @example true */
  ScanRisk: boolean;
  /** @example true */
  ScanVul: boolean;
  /**
   * @deprecated
   * @example false
   */
  All?: boolean;
  Images?: string[];
  /** @example true */
  ContainerRunning?: boolean;
  /** @example 0 */
  ScanScope?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 04:00 */
  ScanEndTime?: string;
  ExcludeImages?: string[];
  ClusterIDs?: string[];
}

export interface CreateAssetImageScanSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateAssetImageScanSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 */
export type CreateAssetImageScanSettingErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "MissingParameter";

/** Whether `error` is a failure of CreateAssetImageScanSetting with one of its documented codes. */
export const isCreateAssetImageScanSettingError: ErrorGuard<CreateAssetImageScanSettingErrorCode> = (error) =>
  isCloudError(error, "CreateAssetImageScanSetting", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "MissingParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAssetImageScanSetting({
 *   Enable: true,
 *   ScanTime: "00:00",
 *   ScanPeriod: 1,
 *   ScanVirus: true,
 *   ScanRisk: true,
 *   ScanVul: true,
 *   ScanEndTime: "02:00",
 * });
 * ```
 * @throws CloudError
 */
export const createAssetImageScanSetting: TypedRoute<
  CreateAssetImageScanSettingInput,
  CreateAssetImageScanSettingOutput,
  CreateAssetImageScanSettingHttp
> = {
  name: "CreateAssetImageScanSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateAssetImageScanSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateAssetImageScanSetting as `client.http` calls it. */
export interface CreateAssetImageScanSettingHttp {
  "/CreateAssetImageScanSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateAssetImageScanSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateAssetImageScanSettingOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
