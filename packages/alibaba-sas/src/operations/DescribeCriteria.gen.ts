// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCriteriaInput {
  /** @example ecs */
  MachineTypes?: string;
  /** @example true */
  SupportAutoTag?: boolean;
  /** @example 47.96 */
  Value?: string;
}

export interface DescribeCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: DescribeCriteriaOutputCriteriaListItem[];
}

export interface DescribeCriteriaOutputCriteriaListItem {
  /**
   * @example [{"vendor":0,"regionIds":{"default":["ap-southeast-1","ap-northeast-2","ap-southeast-3","ap-southeast-5","ap-southeast-7","me-central-1"]}},{"vendor":1,"regionIds":{"default":["outside-of-aliyun"]}}]
   */
  MultiValues?: string;
  /** @example internetIp */
  Name?:
    | "internetIp"
    | "intranetIp"
    | "instanceName"
    | "instanceId"
    | "machineType"
    | "clusterIdList"
    | "vpcInstanceId"
    | "osName"
    | "osType"
    | "hcStatus"
    | "vulStatus"
    | "asapVulStatus"
    | "alarmStatus"
    | "riskStatus"
    | "clientStatus"
    | "clientSubStatus"
    | "runningStatus"
    | "tagName"
    | "vendorAuthAlias"
    | "vendorUid"
    | "vendorUserName"
    | "namespace"
    | "appName"
    | "groupName"
    | "regionId"
    | "groupId"
    | "newInstance"
    | "containerStatus"
    | "importance"
    | "exposedStatus"
    | "clusterId"
    | "authVersion"
    | "flag"
    | "ipList"
    | "uuidList"
    | "aiStatus"
    | "tagKeyValue"
    | "ecsType"
    | "alisecguardStatus"
    | "alihipsStatus"
    | "alinetStatus"
    | "alidetectStatus"
    | "yundunMonitorStatus"
    | "clusterNodeStatus"
    | (string & {});
  /** @example input */
  Type?: "input" | "select" | (string & {});
  /** @example 47.96.XX.XX */
  Values?: string;
}

/**
 * The documented error codes of DescribeCriteria.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCriteriaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCriteria with one of its documented codes. */
export const isDescribeCriteriaError: ErrorGuard<DescribeCriteriaErrorCode> = (error) =>
  isCloudError(error, "DescribeCriteria", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCriteria({
 *   MachineTypes: "ecs",
 *   SupportAutoTag: true,
 *   Value: "47.96",
 * });
 * ```
 * @throws CloudError
 */
export const describeCriteria: TypedRoute<DescribeCriteriaInput, DescribeCriteriaOutput, DescribeCriteriaHttp> = {
  name: "DescribeCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeCriteria as `client.http` calls it. */
export interface DescribeCriteriaHttp {
  "/DescribeCriteria": {
    post: {
      parameters: {
        query?: DescribeCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCriteriaOutput;
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
