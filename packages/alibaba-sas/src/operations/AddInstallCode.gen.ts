// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddInstallCodeInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1680257463853
   */
  ExpiredDate?: number;
  /** @example 8076980 */
  GroupId?: number | bigint;
  /** @example false */
  OnlyImage?: boolean;
  /** @example linux */
  Os?: "linux" | "windows" | (string & {});
  /** @example 72845 */
  PrivateLinkId?: number | bigint;
  /** @example proxy_test */
  ProxyCluster?: string;
  /** @example ALIYUN */
  VendorName?: string;
}

export interface AddInstallCodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddInstallCode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddInstallCodeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddInstallCode with one of its documented codes. */
export const isAddInstallCodeError: ErrorGuard<AddInstallCodeErrorCode> = (error) =>
  isCloudError(error, "AddInstallCode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:AddInstallCode`. Not known to be safe to repeat: `{ idempotent: true }` at a call is
 * your word that it is.
 * @example
 * ```ts
 * const result = await client.addInstallCode({
 *   ExpiredDate: 1680257463853,
 *   GroupId: 8076980,
 *   OnlyImage: false,
 *   Os: "linux",
 *   PrivateLinkId: 72845,
 *   ProxyCluster: "proxy_test",
 *   VendorName: "ALIYUN",
 * });
 * ```
 * @throws CloudError
 */
export const addInstallCode: TypedRoute<AddInstallCodeInput, AddInstallCodeOutput, AddInstallCodeHttp> = {
  name: "AddInstallCode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddInstallCode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddInstallCode as `client.http` calls it. */
export interface AddInstallCodeHttp {
  "/AddInstallCode": {
    post: {
      parameters: {
        query?: AddInstallCodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddInstallCodeOutput;
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
