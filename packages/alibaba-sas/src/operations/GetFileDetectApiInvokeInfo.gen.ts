// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetFileDetectApiInvokeInfoInput = {};

export interface GetFileDetectApiInvokeInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetFileDetectApiInvokeInfoOutputData;
}

export interface GetFileDetectApiInvokeInfoOutputData {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10000
   */
  AuthCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  AuthCountInSaleVersion?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1815753600000
   */
  Expire?: number;
  /** @example 20 */
  FlowRate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  InvokeCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  InvokeCountInSaleVersion?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 900
   */
  RemainAuthCount?: number;
  /** @example 2 */
  SaleVersion?: 1 | 2 | (number & {});
  /** @example SECONDS */
  TimeUnit?: "SECONDS" | "MINUTES" | (string & {});
}

/**
 * The documented error codes of GetFileDetectApiInvokeInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetFileDetectApiInvokeInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetFileDetectApiInvokeInfo with one of its documented codes. */
export const isGetFileDetectApiInvokeInfoError: ErrorGuard<GetFileDetectApiInvokeInfoErrorCode> = (error) =>
  isCloudError(error, "GetFileDetectApiInvokeInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getFileDetectApiInvokeInfo();
 * ```
 * @throws CloudError
 */
export const getFileDetectApiInvokeInfo: TypedRoute<
  GetFileDetectApiInvokeInfoInput,
  GetFileDetectApiInvokeInfoOutput,
  GetFileDetectApiInvokeInfoHttp
> = {
  name: "GetFileDetectApiInvokeInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileDetectApiInvokeInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetFileDetectApiInvokeInfo as `client.http` calls it. */
export interface GetFileDetectApiInvokeInfoHttp {
  "/GetFileDetectApiInvokeInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileDetectApiInvokeInfoOutput;
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
