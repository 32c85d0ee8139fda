// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetsSecurityEventSummaryInput {
  /** @example cc58f827d893f4d7fb3e34b5d4395**** */
  ClusterId?: string;
  /** @example clusterName */
  ContainerFieldName?:
    | "instanceId"
    | "clusterId"
    | "regionId"
    | "clusterName"
    | "image"
    | "imageRepoName"
    | "imageRepoNamespace"
    | "imageRepoTag"
    | "imageDigest"
    | "clusterType"
    | "hostIp"
    | "pod"
    | "podIp"
    | "containerId"
    | "vulStatus"
    | "alarmStatus"
    | "riskStatus"
    | "riskLevel"
    | "containerScope"
    | (string & {});
  /** @example arms-prom-operator */
  ContainerFieldValue?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 113.108.XX.XX */
  SourceIp?: string;
}

export interface DescribeAssetsSecurityEventSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Assets?: DescribeAssetsSecurityEventSummaryOutputAssetsItem[];
}

export interface DescribeAssetsSecurityEventSummaryOutputAssetsItem {
  /** @example namespace */
  AssetType?: "namespace" | "clusters" | "applications" | "pods" | "containers" | "images" | "hosts" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 16
   */
  RiskCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeAssetsSecurityEventSummary.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAssetsSecurityEventSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAssetsSecurityEventSummary with one of its documented codes. */
export const isDescribeAssetsSecurityEventSummaryError: ErrorGuard<DescribeAssetsSecurityEventSummaryErrorCode> = (
  error,
) => isCloudError(error, "DescribeAssetsSecurityEventSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAssetsSecurityEventSummary({
 *   ClusterId: "cc58f827d893f4d7fb3e34b5d4395****",
 *   ContainerFieldName: "clusterName",
 *   ContainerFieldValue: "arms-prom-operator",
 *   SourceIp: "113.108.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetsSecurityEventSummary: TypedRoute<
  DescribeAssetsSecurityEventSummaryInput,
  DescribeAssetsSecurityEventSummaryOutput,
  DescribeAssetsSecurityEventSummaryHttp
> = {
  name: "DescribeAssetsSecurityEventSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAssetsSecurityEventSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAssetsSecurityEventSummary as `client.http` calls it. */
export interface DescribeAssetsSecurityEventSummaryHttp {
  "/DescribeAssetsSecurityEventSummary": {
    post: {
      parameters: {
        query?: DescribeAssetsSecurityEventSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAssetsSecurityEventSummaryOutput;
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
