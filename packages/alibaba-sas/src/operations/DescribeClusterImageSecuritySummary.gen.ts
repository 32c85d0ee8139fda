// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClusterImageSecuritySummaryInput {
  /** @example c3aaf6c8085f84791882eef200cd2**** */
  ClusterId?: string;
  /** @example clusterId */
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
  /** @example c2ac28b2d0c734df29a21d29f18ac**** */
  ContainerFieldValue?: string;
  /** @example 402902de6480a020b9f29e7105e77b8a218bc1cccbc3935d3b38c8ea9ba2**** */
  ImageDigest?: string;
  /** @example repo */
  ImageRepoName?: string;
  /** @example namespace */
  ImageRepoNamespace?: string;
  /** @example 3.54.0.1 */
  ImageTag?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 60.190.XXX.XXX */
  SourceIp?: string;
}

export interface DescribeClusterImageSecuritySummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClusterImageEvent?: DescribeClusterImageSecuritySummaryOutputClusterImageEvent;
}

export interface DescribeClusterImageSecuritySummaryOutputClusterImageEvent {
  ImageBaseline?: DescribeClusterImageSecuritySummaryOutputClusterImageEventImageBaselineItem[];
  ImageCveVul?: DescribeClusterImageSecuritySummaryOutputClusterImageEventImageCveVulItem[];
  ImageMaliciousFile?: DescribeClusterImageSecuritySummaryOutputClusterImageEventImageMaliciousFileItem[];
  ImageScaVul?: DescribeClusterImageSecuritySummaryOutputClusterImageEventImageScaVulItem[];
}

export interface DescribeClusterImageSecuritySummaryOutputClusterImageEventImageBaselineItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /** @example medium */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
}

export interface DescribeClusterImageSecuritySummaryOutputClusterImageEventImageCveVulItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /** @example later */
  RiskLevel?: "asap" | "nntf" | "later" | (string & {});
}

export interface DescribeClusterImageSecuritySummaryOutputClusterImageEventImageMaliciousFileItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /** @example medium */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
}

export interface DescribeClusterImageSecuritySummaryOutputClusterImageEventImageScaVulItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Count?: number;
  /** @example later */
  RiskLevel?: "asap" | "nntf" | "later" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeClusterImageSecuritySummary({
 *   ClusterId: "c3aaf6c8085f84791882eef200cd2****",
 *   ContainerFieldName: "clusterId",
 *   ContainerFieldValue: "c2ac28b2d0c734df29a21d29f18ac****",
 *   ImageDigest: "402902de6480a020b9f29e7105e77b8a218bc1cccbc3935d3b38c8ea9ba2****",
 *   ImageRepoName: "repo",
 *   ImageRepoNamespace: "namespace",
 *   ImageTag: "3.54.0.1",
 *   SourceIp: "60.190.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const describeClusterImageSecuritySummary: TypedRoute<
  DescribeClusterImageSecuritySummaryInput,
  DescribeClusterImageSecuritySummaryOutput,
  DescribeClusterImageSecuritySummaryHttp
> = {
  name: "DescribeClusterImageSecuritySummary",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClusterImageSecuritySummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeClusterImageSecuritySummary as `client.http` calls it. */
export interface DescribeClusterImageSecuritySummaryHttp {
  "/DescribeClusterImageSecuritySummary": {
    post: {
      parameters: {
        query?: DescribeClusterImageSecuritySummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClusterImageSecuritySummaryOutput;
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
