// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GenerateK8sAccessInfoInput {
  /** @example None */
  AliyunYundunGatewayApiName?: string;
  /** @example None */
  AliyunYundunGatewayPopName?: string;
  /** @example None */
  AliyunYundunGatewayProjectName?: string;
  /** @example audit-cf6baf6afa106eca665296fdf68b65bf */
  AuditLogStore?: string;
  /** @example k8s-log-custom-huxintest1018-2 */
  AuditProject?: string;
  /** @example cn-hangzhou */
  AuditRegionId?: string;
  /** @example test */
  ClusterName: string;
  /** @example arm */
  CpuArch?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1711951508388
   */
  ExpireDate: number;
  /** @example 11341690 */
  GroupId: number | bigint;
  /** @example Tencent */
  Vendor: string;
}

export interface GenerateK8sAccessInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GenerateK8sAccessInfoOutputData;
}

export interface GenerateK8sAccessInfoOutputData {
  /** @example 0 */
  AliUid?: bigint;
  /** @example audit-cf6baf6afa106eca665296fdf68b65bf */
  AuditLogStore?: string;
  /** @example k8s-log-custom-your-project-sd89ehaaa */
  AuditProject?: string;
  /** @example cn-hangzhou */
  AuditRegionId?: string;
  /** @example c8ca91e0907d94efaba7fb0827eb9**** */
  ClusterId?: string;
  /** @example test */
  ClusterName?: string;
  /** @example x86 */
  CpuArch?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1804230578566
   */
  ExpireDate?: number;
  /** @example 11618788 */
  GroupId?: string;
  /** @example BC66185*** */
  InstallKey?: string;
}

/**
 * The documented error codes of GenerateK8sAccessInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GenerateK8sAccessInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GenerateK8sAccessInfo with one of its documented codes. */
export const isGenerateK8sAccessInfoError: ErrorGuard<GenerateK8sAccessInfoErrorCode> = (error) =>
  isCloudError(error, "GenerateK8sAccessInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.generateK8sAccessInfo({
 *   AliyunYundunGatewayApiName: "None",
 *   AliyunYundunGatewayPopName: "None",
 *   AliyunYundunGatewayProjectName: "None",
 *   AuditLogStore: "audit-cf6baf6afa106eca665296fdf68b65bf",
 *   AuditProject: "k8s-log-custom-huxintest1018-2",
 *   AuditRegionId: "cn-hangzhou",
 *   ClusterName: "test",
 *   CpuArch: "arm",
 *   ExpireDate: 1711951508388,
 *   GroupId: 11341690,
 *   Vendor: "Tencent",
 * });
 * ```
 * @throws CloudError
 */
export const generateK8sAccessInfo: TypedRoute<
  GenerateK8sAccessInfoInput,
  GenerateK8sAccessInfoOutput,
  GenerateK8sAccessInfoHttp
> = {
  name: "GenerateK8sAccessInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GenerateK8sAccessInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "AliUid"], "bigint"]],
};

/** GenerateK8sAccessInfo as `client.http` calls it. */
export interface GenerateK8sAccessInfoHttp {
  "/GenerateK8sAccessInfo": {
    post: {
      parameters: {
        query: GenerateK8sAccessInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GenerateK8sAccessInfoOutput;
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
