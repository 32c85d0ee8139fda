// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeComplianceAssetDetailInfoInput {
  /** @example 102398 */
  CustomerAssetId: number | bigint;
  /** @example ASSET_CONTAINER */
  AssetType?:
    | "ASSET_CONTAINER"
    | "ASSET_IMAGE"
    | "ASSET_HOST"
    | "ASSET_K8S"
    | "ASSET_CONTAINERD"
    | "ASSET_CONTAINERD_CONTAINER"
    | (string & {});
}

export interface DescribeComplianceAssetDetailInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  AssetDetailInfo?: ComplianceAssetDetailInfo;
  ContainerDetailInfo?: ComplianceContainerDetailInfo;
  ImageDetailInfo?: ComplianceImageDetailInfo;
  HostDetailInfo?: ComplianceHostDetailInfo;
  K8SDetailInfo?: ComplianceK8SDetailInfo;
}

export interface ComplianceAssetDetailInfo {
  /** @example 1024 */
  CustomerAssetId?: bigint;
  /** @example ASSET_CONTAINER */
  AssetType?: string;
  /** @example happ_container */
  AssetName?: string;
  /** @example node-1 */
  NodeName?: string;
  /** @example server-host-1 */
  HostName?: string;
  /** @example 10.10.10.10 */
  HostIP?: string;
  /** @example CHECK_RUNNING */
  CheckStatus?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  PassedPolicyItemCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  FailedPolicyItemCount?: number;
  /** @example 2021-04-07 14:16:00 */
  LastCheckTime?: string;
  /** @example RESULT_PASSED */
  CheckResult?: "RESULT_FAILED" | "RESULT_PASSED" | (string & {});
  /** @example ASSET_NORMAL */
  AssetStatus?: string;
  /** @example 2021-04-07 14:16:00 */
  AssetCreateTime?: string;
}

export interface ComplianceContainerDetailInfo {
  /** @example 1114567890abndef */
  ContainerId?: string;
  /** @example nginx-server */
  PodName?: string;
}

export interface ComplianceImageDetailInfo {
  /** @example sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f234349c5bb0cd4f9211 */
  ImageId?: string;
  /** @example ubuntu */
  ImageName?: string;
  /** @example latest */
  ImageTag?: string;
  /** @example repository/* */
  Repository?: string;
}

export interface ComplianceHostDetailInfo {
  /** @example 19.08.1 */
  DockerVersion?: string;
  /** @example 1.1.1 */
  K8SVersion?: string;
  /** @example 1.5 */
  ContainerdVersion?: string;
}

export interface ComplianceK8SDetailInfo {
  /** @example cls-m2x0ndjy */
  ClusterName?: string;
  /** @example 1.0.2 */
  ClusterVersion?: string;
}

/**
 * The documented error codes of DescribeComplianceAssetDetailInfo.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type DescribeComplianceAssetDetailInfoErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of DescribeComplianceAssetDetailInfo with one of its documented codes. */
export const isDescribeComplianceAssetDetailInfoError: ErrorGuard<DescribeComplianceAssetDetailInfoErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeComplianceAssetDetailInfo", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.MissingParameter",
    "OperationDenied",
    "RequestLimitExceeded",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeComplianceAssetDetailInfo({
 *   CustomerAssetId: 2202462,
 *   AssetType: "ASSET_CONTAINER",
 * });
 * ```
 * @throws CloudError
 */
export const describeComplianceAssetDetailInfo: TypedRoute<
  DescribeComplianceAssetDetailInfoInput,
  DescribeComplianceAssetDetailInfoOutput,
  DescribeComplianceAssetDetailInfoHttp
> = {
  name: "DescribeComplianceAssetDetailInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeComplianceAssetDetailInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "AssetDetailInfo", "CustomerAssetId"], "bigint"]],
};

/** DescribeComplianceAssetDetailInfo as `client.http` calls it. */
export interface DescribeComplianceAssetDetailInfoHttp {
  "/DescribeComplianceAssetDetailInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeComplianceAssetDetailInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeComplianceAssetDetailInfoOutput;
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
