// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeWebLockFileTypeSummaryInput = {};

export interface DescribeWebLockFileTypeSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: DescribeWebLockFileTypeSummaryOutputListItem[];
  /** @example 639 */
  TotalCount?: number;
}

export interface DescribeWebLockFileTypeSummaryOutputListItem {
  /** @example 3 */
  Count?: number;
  /** @example jsp */
  Type?:
    | "php"
    | "jsp"
    | "asp"
    | "aspx"
    | "js"
    | "cgi"
    | "html"
    | "htm"
    | "xml"
    | "shtml"
    | "shtm"
    | "jpg"
    | "gif"
    | "png"
    | (string & {});
}

/**
 * The documented error codes of DescribeWebLockFileTypeSummary.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWebLockFileTypeSummaryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWebLockFileTypeSummary with one of its documented codes. */
export const isDescribeWebLockFileTypeSummaryError: ErrorGuard<DescribeWebLockFileTypeSummaryErrorCode> = (error) =>
  isCloudError(error, "DescribeWebLockFileTypeSummary", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWebLockFileTypeSummary();
 * ```
 * @throws CloudError
 */
export const describeWebLockFileTypeSummary: TypedRoute<
  DescribeWebLockFileTypeSummaryInput,
  DescribeWebLockFileTypeSummaryOutput,
  DescribeWebLockFileTypeSummaryHttp
> = {
  name: "DescribeWebLockFileTypeSummary",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWebLockFileTypeSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeWebLockFileTypeSummary as `client.http` calls it. */
export interface DescribeWebLockFileTypeSummaryHttp {
  "/DescribeWebLockFileTypeSummary": {
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
            "application/json": DescribeWebLockFileTypeSummaryOutput;
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
