// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerCriteriaInput {
  /** @example clusterId */
  GroupField?: "pod" | "appName" | "clusterId" | "namespace" | "image" | "containerScan" | (string & {});
  /** @example cfb41a869c71e4678a97021582dd8a**** */
  Value?: string;
}

export interface DescribeContainerCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: DescribeContainerCriteriaOutputCriteriaListItem[];
}

export interface DescribeContainerCriteriaOutputCriteriaListItem {
  /** @example clusterId */
  Name?:
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
  /** @example input */
  Type?: "input" | "select" | (string & {});
  /** @example ManagedKubernetes,NotManagedKubernetes,PrivateKubernetes */
  Values?: string;
}

/**
 * The documented error codes of DescribeContainerCriteria.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeContainerCriteriaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeContainerCriteria with one of its documented codes. */
export const isDescribeContainerCriteriaError: ErrorGuard<DescribeContainerCriteriaErrorCode> = (error) =>
  isCloudError(error, "DescribeContainerCriteria", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeContainerCriteria({
 *   GroupField: "clusterId",
 *   Value: "cfb41a869c71e4678a97021582dd8a****",
 * });
 * ```
 * @throws CloudError
 */
export const describeContainerCriteria: TypedRoute<
  DescribeContainerCriteriaInput,
  DescribeContainerCriteriaOutput,
  DescribeContainerCriteriaHttp
> = {
  name: "DescribeContainerCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeContainerCriteria as `client.http` calls it. */
export interface DescribeContainerCriteriaHttp {
  "/DescribeContainerCriteria": {
    post: {
      parameters: {
        query?: DescribeContainerCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerCriteriaOutput;
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
