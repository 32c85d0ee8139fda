// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageVulWhiteListInput {
  /** @example CVE-2007-5686:rpath_linux */
  AliasName?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example image */
  Source?: "image" | "agentless" | (string & {});
}

export interface DescribeImageVulWhiteListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  ImageVulWhitelist?: DescribeImageVulWhiteListOutputImageVulWhitelistItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: DescribeImageVulWhiteListOutputPageInfo;
  /** @example true */
  Success?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TimeCost?: number;
}

export interface DescribeImageVulWhiteListOutputImageVulWhitelistItem {
  /** @example CVE-2019-19906:in_sasl_add_string */
  AliasName?: string;
  /** @example 34032043 */
  Id?: bigint;
  /** @example scan:AVD-2022-953356 */
  Name?: string;
  /** @example already config in another way */
  Reason?: string;
  /** @example {\\"type\\":\\"repo\\",\\"target\\":[\\"sas_test/script_0209\\",\\"sas_test/script\\"]} */
  Target?: string;
  /** @example sca */
  Type?: "cve" | "sca" | (string & {});
}

export interface DescribeImageVulWhiteListOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageVulWhiteList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageVulWhiteListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageVulWhiteList with one of its documented codes. */
export const isDescribeImageVulWhiteListError: ErrorGuard<DescribeImageVulWhiteListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageVulWhiteList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageVulWhiteList({
 *   AliasName: "CVE-2007-5686:rpath_linux",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Source: "image",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageVulWhiteList: TypedRoute<
  DescribeImageVulWhiteListInput,
  DescribeImageVulWhiteListOutput,
  DescribeImageVulWhiteListHttp
> = {
  name: "DescribeImageVulWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageVulWhiteList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["ImageVulWhitelist", "*", "Id"], "bigint"]],
};

/** DescribeImageVulWhiteList as `client.http` calls it. */
export interface DescribeImageVulWhiteListHttp {
  "/DescribeImageVulWhiteList": {
    post: {
      parameters: {
        query?: DescribeImageVulWhiteListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageVulWhiteListOutput;
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
