// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeMatchedMaliciousNamesInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example serious */
  Levels?: "serious" | "suspicious" | "remind" | (string & {});
}

export interface DescribeMatchedMaliciousNamesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Count?: number;
  Data?: DescribeMatchedMaliciousNamesOutputDataItem[];
}

export interface DescribeMatchedMaliciousNamesOutputDataItem {
  /** @example displayname */
  DisplayName?: string;
  /** @example key */
  Key?: string;
}

/**
 * The documented error codes of DescribeMatchedMaliciousNames.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeMatchedMaliciousNamesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeMatchedMaliciousNames with one of its documented codes. */
export const isDescribeMatchedMaliciousNamesError: ErrorGuard<DescribeMatchedMaliciousNamesErrorCode> = (error) =>
  isCloudError(error, "DescribeMatchedMaliciousNames", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeMatchedMaliciousNames({
 *   Lang: "zh",
 *   Levels: "serious",
 * });
 * ```
 * @throws CloudError
 */
export const describeMatchedMaliciousNames: TypedRoute<
  DescribeMatchedMaliciousNamesInput,
  DescribeMatchedMaliciousNamesOutput,
  DescribeMatchedMaliciousNamesHttp
> = {
  name: "DescribeMatchedMaliciousNames",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeMatchedMaliciousNames", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeMatchedMaliciousNames as `client.http` calls it. */
export interface DescribeMatchedMaliciousNamesHttp {
  "/DescribeMatchedMaliciousNames": {
    post: {
      parameters: {
        query?: DescribeMatchedMaliciousNamesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeMatchedMaliciousNamesOutput;
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
