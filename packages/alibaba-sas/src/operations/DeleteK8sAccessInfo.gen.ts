// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteK8sAccessInfoInput {
  /** @example None */
  AliyunYundunGatewayApiName?: string;
  /** @example None */
  AliyunYundunGatewayPopName?: string;
  /** @example None */
  AliyunYundunGatewayProjectName?: string;
  /** @example 200 */
  Id: number | bigint;
}

export interface DeleteK8sAccessInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
}

/**
 * The documented error codes of DeleteK8sAccessInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteK8sAccessInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteK8sAccessInfo with one of its documented codes. */
export const isDeleteK8sAccessInfoError: ErrorGuard<DeleteK8sAccessInfoErrorCode> = (error) =>
  isCloudError(error, "DeleteK8sAccessInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteK8sAccessInfo({
 *   AliyunYundunGatewayApiName: "None",
 *   AliyunYundunGatewayPopName: "None",
 *   AliyunYundunGatewayProjectName: "None",
 *   Id: 200,
 * });
 * ```
 * @throws CloudError
 */
export const deleteK8sAccessInfo: TypedRoute<
  DeleteK8sAccessInfoInput,
  DeleteK8sAccessInfoOutput,
  DeleteK8sAccessInfoHttp
> = {
  name: "DeleteK8sAccessInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteK8sAccessInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteK8sAccessInfo as `client.http` calls it. */
export interface DeleteK8sAccessInfoHttp {
  "/DeleteK8sAccessInfo": {
    post: {
      parameters: {
        query: DeleteK8sAccessInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteK8sAccessInfoOutput;
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
