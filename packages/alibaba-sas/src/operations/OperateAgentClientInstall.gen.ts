// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateAgentClientInstallInput {
  /** @example i-uf6j8vq9l4r5ntht**** */
  InstanceIds?: string;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example linux */
  Os?: "linux" | "windows" | (string & {});
  /** @example cn-hangzhou */
  Region?: "cn-hangzhou" | "cn-beijing" | "cn-shanghai" | "cn-zhangjiakou" | "cn-shenzhen" | (string & {});
  /** @example 1587bedb-fdb4-48c4-9330-************ */
  Uuids?: string;
}

export interface OperateAgentClientInstallOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AegisCelintInstallResposeList?: OperateAgentClientInstallOutputAegisCelintInstallResposeListItem[];
}

export interface OperateAgentClientInstallOutputAegisCelintInstallResposeListItem {
  /** @example i-uf6j8vq9l4r5ntht**** */
  InstanceId?: string;
  /** @example 2856 */
  RecordId?: bigint;
  /** @example 1587bedb-fdb4-48c4-9330-**** */
  Uuid?: string;
}

/**
 * The documented error codes of OperateAgentClientInstall.
 *
 * - `InstallNotGranted` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type OperateAgentClientInstallErrorCode = "InstallNotGranted" | "NoPermission" | "InternalError" | "ServerError";

/** Whether `error` is a failure of OperateAgentClientInstall with one of its documented codes. */
export const isOperateAgentClientInstallError: ErrorGuard<OperateAgentClientInstallErrorCode> = (error) =>
  isCloudError(error, "OperateAgentClientInstall", [
    "InstallNotGranted",
    "NoPermission",
    "InternalError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateAgentClientInstall({
 *   InstanceIds: "i-uf6j8vq9l4r5ntht****",
 *   Lang: "en",
 *   Os: "linux",
 *   Region: "cn-hangzhou",
 *   Uuids: "1587bedb-fdb4-48c4-9330-************",
 * });
 * ```
 * @throws CloudError
 */
export const operateAgentClientInstall: TypedRoute<
  OperateAgentClientInstallInput,
  OperateAgentClientInstallOutput,
  OperateAgentClientInstallHttp
> = {
  name: "OperateAgentClientInstall",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateAgentClientInstall", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["AegisCelintInstallResposeList", "*", "RecordId"], "bigint"]],
};

/** OperateAgentClientInstall as `client.http` calls it. */
export interface OperateAgentClientInstallHttp {
  "/OperateAgentClientInstall": {
    post: {
      parameters: {
        query?: OperateAgentClientInstallInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateAgentClientInstallOutput;
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
