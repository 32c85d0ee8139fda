// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateCommonTargetConfigInput {
  /** @example repoName */
  FieldName?: "repoName" | "repoNamespace" | (string & {});
  /** @example cafcmc-dev */
  FieldValue?: string;
  /** @example 182.92.XXX.XXX */
  SourceIp?: string;
  /** @example [ { "targetType": "uuid", "target": "f329a044-6a2f-49a0-9d33-352f6c1d****", "flag": "del" } ] */
  TargetOperations: string;
  /** @example uuid */
  TargetType?: "uuid" | "Cluster" | "image_repo" | (string & {});
  /** @example alidetect */
  Type:
    | "alidetect-scan-enable"
    | "ACTION-TRIAL-PERMISSION"
    | "alidetect"
    | "container_prevent_escape"
    | "image_repo"
    | "proc_filter_switch"
    | "agentless"
    | "rasp"
    | "sensitiveFile"
    | "aliscriptengine"
    | "containerNetwork"
    | (string & {});
}

export interface OperateCommonTargetConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateCommonTargetConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateCommonTargetConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateCommonTargetConfig with one of its documented codes. */
export const isOperateCommonTargetConfigError: ErrorGuard<OperateCommonTargetConfigErrorCode> = (error) =>
  isCloudError(error, "OperateCommonTargetConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateCommonTargetConfig({
 *   FieldName: "repoName",
 *   FieldValue: "cafcmc-dev",
 *   SourceIp: "182.92.XXX.XXX",
 *   TargetOperations:
 *     '[\n      {\n            "targetType": "uuid",\n            "target": "f329a044-6a2f-49a0-9d33-352f6c1d****",\n            "flag": "del"\n      }\n]',
 *   TargetType: "uuid",
 *   Type: "alidetect",
 * });
 * ```
 * @throws CloudError
 */
export const operateCommonTargetConfig: TypedRoute<
  OperateCommonTargetConfigInput,
  OperateCommonTargetConfigOutput,
  OperateCommonTargetConfigHttp
> = {
  name: "OperateCommonTargetConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateCommonTargetConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateCommonTargetConfig as `client.http` calls it. */
export interface OperateCommonTargetConfigHttp {
  "/OperateCommonTargetConfig": {
    post: {
      parameters: {
        query: OperateCommonTargetConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateCommonTargetConfigOutput;
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
