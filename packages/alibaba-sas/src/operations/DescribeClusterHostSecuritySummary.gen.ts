// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClusterHostSecuritySummaryInput {
  /** @example c3aaf6c8085f84791882eef200cd2**** */
  ClusterId?: string;
  /** @example clusterId */
  ContainerFieldName?:
    | "instanceId"
    | "appName"
    | "clusterId"
    | "regionId"
    | "nodeName"
    | "namespace"
    | "clusterName"
    | "image"
    | "imageRepoName"
    | "imageRepoNamespace"
    | "imageRepoTag"
    | "imageDigest"
    | (string & {});
  /** @example c1fdb5fd8d42e425d88fd73eec7be**** */
  ContainerFieldValue?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 222.71.XXX.XXX */
  SourceIp?: string;
  /** @example uuid */
  TargetType?: "containerId" | "uuid" | (string & {});
}

export interface DescribeClusterHostSecuritySummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClusterHostEvent?: DescribeClusterHostSecuritySummaryOutputClusterHostEvent;
}

export interface DescribeClusterHostSecuritySummaryOutputClusterHostEvent {
  AlarmEvent?: DescribeClusterHostSecuritySummaryOutputClusterHostEventAlarmEventItem[];
  BaselineEvent?: DescribeClusterHostSecuritySummaryOutputClusterHostEventBaselineEventItem[];
  VulEvent?: DescribeClusterHostSecuritySummaryOutputClusterHostEventVulEventItem[];
}

export interface DescribeClusterHostSecuritySummaryOutputClusterHostEventAlarmEventItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Count?: number;
  /** @example remind */
  RiskLevel?: "serious" | "suspicious" | "remind" | (string & {});
}

export interface DescribeClusterHostSecuritySummaryOutputClusterHostEventBaselineEventItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Count?: number;
  /** @example medium */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
}

export interface DescribeClusterHostSecuritySummaryOutputClusterHostEventVulEventItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
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
 * const result = await client.describeClusterHostSecuritySummary({
 *   ClusterId: "c3aaf6c8085f84791882eef200cd2****",
 *   ContainerFieldName: "clusterId",
 *   ContainerFieldValue: "c1fdb5fd8d42e425d88fd73eec7be****",
 *   SourceIp: "222.71.XXX.XXX",
 *   TargetType: "uuid",
 * });
 * ```
 * @throws CloudError
 */
export const describeClusterHostSecuritySummary: TypedRoute<
  DescribeClusterHostSecuritySummaryInput,
  DescribeClusterHostSecuritySummaryOutput,
  DescribeClusterHostSecuritySummaryHttp
> = {
  name: "DescribeClusterHostSecuritySummary",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClusterHostSecuritySummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeClusterHostSecuritySummary as `client.http` calls it. */
export interface DescribeClusterHostSecuritySummaryHttp {
  "/DescribeClusterHostSecuritySummary": {
    post: {
      parameters: {
        query?: DescribeClusterHostSecuritySummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClusterHostSecuritySummaryOutput;
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
