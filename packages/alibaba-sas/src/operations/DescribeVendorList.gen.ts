// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVendorListInput = {};

export interface DescribeVendorListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "ALIYUN"
   * ]
   */
  VendorNameList?: string[];
}

/**
 * The documented error codes of DescribeVendorList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVendorListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVendorList with one of its documented codes. */
export const isDescribeVendorListError: ErrorGuard<DescribeVendorListErrorCode> = (error) =>
  isCloudError(error, "DescribeVendorList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVendorList();
 * ```
 * @throws CloudError
 */
export const describeVendorList: TypedRoute<
  DescribeVendorListInput,
  DescribeVendorListOutput,
  DescribeVendorListHttp
> = {
  name: "DescribeVendorList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVendorList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVendorList as `client.http` calls it. */
export interface DescribeVendorListHttp {
  "/DescribeVendorList": {
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
            "application/json": DescribeVendorListOutput;
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
