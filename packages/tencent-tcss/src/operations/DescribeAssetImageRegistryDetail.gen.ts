// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryDetailInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * @example 137884016
   */
  Id?: number | bigint;
  /** @example sha256:6aeb261851b58e56bda1d5186208c814a9fb92a0b20dcf5e1520ebd4bced**** */
  ImageId?: string;
}

export interface DescribeAssetImageRegistryDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example sha256:4aa748c6f2ed738e7f91efb51e23be7fe42d79d902547065b932da7b667b**** */
  ImageDigest?: string;
  /** @example image-center.tencentcloudcr.com/base/cyf**** */
  ImageRepoAddress?: string;
  /** @example tcr */
  RegistryType?: string;
  /** @example cyfljdk */
  ImageName?: string;
  /** @example 11 */
  ImageTag?: string;
  /** @example 2024-11-01T00:02:07+0**** */
  ScanTime?: string;
  /** @example SCANNED */
  ScanStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  VulCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  VirusCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @deprecated
   * @example 0
   */
  SentiveInfoCnt?: number;
  /** @example linux */
  OsName?: string;
  /** @example MessageRegistryScan */
  ScanVirusError?: string;
  /** @example MessageRegistryScan */
  ScanVulError?: string;
  /**
   * @example 2024-10-16 10:18:03COPY /rootfs/ / # buildkit2024-10-16 10:18:03CMD ["/bin/bash"] 2024-10-31
   * 15:36:43/bin/sh -c #(nop) ENTRYPOINT ["/bin/sh" "-c" "bash****]
   */
  LayerInfo?: string;
  /** @example tcr-o03y**** */
  InstanceId?: string;
  /** @example image-ce**** */
  InstanceName?: string;
  /** @example base */
  Namespace?: string;
  /** @example MessageRegistryScan */
  ScanRiskError?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  ScanVirusProgress?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  ScanVulProgress?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  ScanRiskProgress?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ScanRemainTime?: number;
  /** @example SCANNED */
  CveStatus?: string;
  /** @example SCANNED */
  RiskStatus?: string;
  /** @example SCANNED */
  VirusStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  Progress?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  IsAuthorized?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 245311264
   */
  ImageSize?: number;
  /** @example sha256:6aeb261851b58e56bda1d5186208c814a9fb92a0b20dcf5e1520ebd4bced**** */
  ImageId?: string;
  /** @example None */
  RegistryRegion?: string;
  /** @example 2019-10-24T14:20:51+08:00 */
  ImageCreateTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  SensitiveInfoCnt?: number;
  /** @example 1 */
  Id?: bigint;
  /** @example 解决方案 */
  Solution?: string;
  /** @example 原因 */
  Reason?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryDetail.
 *
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistryDetailErrorCode = "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryDetail with one of its documented codes. */
export const isDescribeAssetImageRegistryDetailError: ErrorGuard<DescribeAssetImageRegistryDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageRegistryDetail", ["InvalidParameter", "ResourceNotFound"]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: Id.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryDetail({ Id: 3421599 });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryDetail: TypedRoute<
  DescribeAssetImageRegistryDetailInput,
  DescribeAssetImageRegistryDetailOutput,
  DescribeAssetImageRegistryDetailHttp
> = {
  name: "DescribeAssetImageRegistryDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "Id"], "bigint"]],
};

/** DescribeAssetImageRegistryDetail as `client.http` calls it. */
export interface DescribeAssetImageRegistryDetailHttp {
  "/DescribeAssetImageRegistryDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryDetailOutput;
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
