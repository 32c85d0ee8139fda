// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListK8sAccessInfoInput {
  /** @example None */
  AliyunYundunGatewayApiName?: string;
  /** @example None */
  AliyunYundunGatewayPopName?: string;
  /** @example None */
  AliyunYundunGatewayProjectName?: string;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
}

export interface ListK8sAccessInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  K8sAccessInfos?: ListK8sAccessInfoOutputK8sAccessInfosItem[];
}

export interface ListK8sAccessInfoOutputK8sAccessInfosItem {
  /** @example 0 */
  AliUid?: bigint;
  /** @example audit-cf6baf6afa106eca665296fdf68b**** */
  AuditLogStore?: string;
  /** @example k8s-log-custom-your-project-sd89eh**** */
  AuditProject?: string;
  /** @example cn-hangzhou */
  AuditRegionId?: string;
  /** @example c0da5e4cb82a848c4a57c4dc9f49a**** */
  ClusterId?: string;
  /** @example test */
  ClusterName?: string;
  /** @example arm */
  CpuArch?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1690596321613
   */
  ExpireDate?: number;
  /** @example 11088522 */
  GroupId?: string;
  /** @example test */
  GroupName?: string;
  /** @example 67070 */
  Id?: bigint;
  /** @example xxx */
  InstallKey?: string;
  /** @example ALIYUN */
  Vendor?: string;
}

/**
 * The documented error codes of ListK8sAccessInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListK8sAccessInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListK8sAccessInfo with one of its documented codes. */
export const isListK8sAccessInfoError: ErrorGuard<ListK8sAccessInfoErrorCode> = (error) =>
  isCloudError(error, "ListK8sAccessInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listK8sAccessInfo({
 *   AliyunYundunGatewayApiName: "None",
 *   AliyunYundunGatewayPopName: "None",
 *   AliyunYundunGatewayProjectName: "None",
 *   Lang: "en",
 * });
 * ```
 * @throws CloudError
 */
export const listK8sAccessInfo: TypedRoute<ListK8sAccessInfoInput, ListK8sAccessInfoOutput, ListK8sAccessInfoHttp> = {
  name: "ListK8sAccessInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListK8sAccessInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["K8sAccessInfos", "*", "AliUid"], "bigint"],
    [["K8sAccessInfos", "*", "Id"], "bigint"],
  ],
};

/** ListK8sAccessInfo as `client.http` calls it. */
export interface ListK8sAccessInfoHttp {
  "/ListK8sAccessInfo": {
    post: {
      parameters: {
        query?: ListK8sAccessInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListK8sAccessInfoOutput;
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
