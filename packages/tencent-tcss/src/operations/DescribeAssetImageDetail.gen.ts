// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageDetailInput {
  /** @example sha256:b0c74d449d6f6e2883c6a39dd4ad5b9d95211778f48d30069feeaa0ffc41**** */
  ImageID: string;
}

export interface DescribeAssetImageDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example sha256:b0c74d449d6f6e2883c6a39dd4ad5b9d95211778f48d30069feeaa0ffc41**** */
  ImageID?: string;
  /** @example commons-container-registry.tencentcloudcr.com/dcf/lbcloud-all:20241031**** */
  ImageName?: string;
  /** @example sha256:d66d2c7e3b26ae35ab6bc254e1032c5c035a7e372bb53c69cd7aa2631de3**** */
  ImageDigest?: string;
  /** @example 2024-10-31 18:0**** */
  CreateTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1754112211
   */
  Size?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  HostCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  ContainerCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  SuperNodeCnt?: number;
  /** @example 2024-10-31 22:3**** */
  ScanTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  VulCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  SensitiveInfoCnt?: number;
  /** @example false */
  IsTrustImage?: boolean;
  /** @example windows */
  OsName?: string;
  /** @example timeout */
  AgentError?: string;
  /** @example timeout */
  ScanError?: string;
  /** @example Metadata */
  Architecture?: string;
  /** @example symon */
  Author?: string;
  /** @example # create_time:2024-10-31 10:07:49 */
  BuildHistory?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ScanVirusProgress?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ScanVulProgress?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ScanRiskProgress?: number;
  /** @example timeout */
  ScanVirusError?: string;
  /** @example timeout */
  ScanVulError?: string;
  /** @example timeout */
  ScanRiskError?: string;
  /** @example SCANNED */
  ScanStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  VirusCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  Status?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RemainScanTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  IsAuthorized?: number;
  /** @example 解决方案 */
  Solution?: string;
  /** @example 原因 */
  Reason?: string;
  RepoDigests?: string[];
}

/**
 * The documented error codes of DescribeAssetImageDetail.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageDetailErrorCode =
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageDetail with one of its documented codes. */
export const isDescribeAssetImageDetailError: ErrorGuard<DescribeAssetImageDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageDetail", [
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageDetail({
 *   ImageID: "sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b",
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageDetail: TypedRoute<
  DescribeAssetImageDetailInput,
  DescribeAssetImageDetailOutput,
  DescribeAssetImageDetailHttp
> = {
  name: "DescribeAssetImageDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageDetail as `client.http` calls it. */
export interface DescribeAssetImageDetailHttp {
  "/DescribeAssetImageDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageDetailOutput;
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
