// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateImageVulInput {
  /**
   * @example [{\\"namespace\\":\\"cloud_oa****\\",\\"repoName\\":\\"hybirdc****\\",\\"regionId\\":\\"cn-shanghai\\",\\"instanceId\\":\\"cri-rv4nvbv8iju4****\\",\\"repoId\\":\\"crr-2q7302qrofxg****\\",\\"tag\\":\\"hybird-cloud-web_fix_167115945****\\",\\"digest\\":\\"e1a4fd25884ca2ef8840bb252c9926e4f549df9e046500dd93539b2d458c****\\",\\"newTag\\":\\"hybird-cloud-web_fix_167115996****\\",\\"uuid\\":\\"4ad91dd8c0c02de6574fa98085d0****\\",\\"ids\\":[197540864,197540865,197540869]}]
   */
  Info?: string;
  /** @example vul_fix */
  OperateType?: string;
  /** @example cve */
  Type?: string;
}

export interface OperateImageVulOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateImageVul.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateImageVulErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateImageVul with one of its documented codes. */
export const isOperateImageVulError: ErrorGuard<OperateImageVulErrorCode> = (error) =>
  isCloudError(error, "OperateImageVul", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateImageVul({
 *   Info:
 *     '[{\\\\"namespace\\\\":\\\\"cloud_oa****\\\\",\\\\"repoName\\\\":\\\\"hybirdc****\\\\",\\\\"regionId\\\\":\\\\"cn-shanghai\\\\",\\\\"instanceId\\\\":\\\\"cri-rv4nvbv8iju4****\\\\",\\\\"repoId\\\\":\\\\"crr-2q7302qrofxg****\\\\",\\\\"tag\\\\":\\\\"hybird-cloud-web_fix_167115945****\\\\",\\\\"digest\\\\":\\\\"e1a4fd25884ca2ef8840bb252c9926e4f549df9e046500dd93539b2d458c****\\\\",\\\\"newTag\\\\":\\\\"hybird-cloud-web_fix_167115996****\\\\",\\\\"uuid\\\\":\\\\"4ad91dd8c0c02de6574fa98085d0****\\\\",\\\\"ids\\\\":[197540864,197540865,197540869]}]',
 *   OperateType: "vul_fix",
 *   Type: "cve",
 * });
 * ```
 * @throws CloudError
 */
export const operateImageVul: TypedRoute<OperateImageVulInput, OperateImageVulOutput, OperateImageVulHttp> = {
  name: "OperateImageVul",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateImageVul", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateImageVul as `client.http` calls it. */
export interface OperateImageVulHttp {
  "/OperateImageVul": {
    post: {
      parameters: {
        query?: OperateImageVulInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateImageVulOutput;
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
