// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeAssetImageScanSettingInput = {};

export interface DescribeAssetImageScanSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example true */
  Enable?: boolean;
  /** @example 16:40 */
  ScanTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  ScanPeriod?: number;
  /** @example true */
  ScanVirus?: boolean;
  /** @example true */
  ScanRisk?: boolean;
  /** @example false */
  ScanVul?: boolean;
  /**
   * @deprecated
   * @example false
   */
  All?: boolean;
  /**
   * @example [
   * "sha256:f8d1d3fe96d0bb9d04eab9043b53ed5280a409db58f2506e9f65caa11bb39ad1"
   * ]
   */
  Images?: string[];
  /** @example false */
  ContainerRunning?: boolean;
  /** @example 0 */
  ScanScope?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 17:00 */
  ScanEndTime?: string;
  ExcludeImages?: string[];
  /** @example 2024-10-30 16:4**** */
  LastScanTime?: string;
  /** @example Success */
  ScanResult?: string;
  ClusterIDs?: string[];
}

/**
 * The documented error codes of DescribeAssetImageScanSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 */
export type DescribeAssetImageScanSettingErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter";

/** Whether `error` is a failure of DescribeAssetImageScanSetting with one of its documented codes. */
export const isDescribeAssetImageScanSettingError: ErrorGuard<DescribeAssetImageScanSettingErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageScanSetting", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.MissingParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageScanSetting();
 * ```
 * @throws CloudError
 */
export const describeAssetImageScanSetting: TypedRoute<
  DescribeAssetImageScanSettingInput,
  DescribeAssetImageScanSettingOutput,
  DescribeAssetImageScanSettingHttp
> = {
  name: "DescribeAssetImageScanSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageScanSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageScanSetting as `client.http` calls it. */
export interface DescribeAssetImageScanSettingHttp {
  "/DescribeAssetImageScanSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageScanSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageScanSettingOutput;
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
