// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAccessKeyLeakDetailInput {
  /** @example 389357 */
  Id: number | bigint;
  ResourceDirectoryAccountId?: number | bigint;
}

export interface DescribeAccessKeyLeakDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example yourAccessKeyID */
  AccesskeyId?: string;
  /** @example 云平台 */
  Asset?: string;
  /**
   * @example \\n1231 \\nak=yourAccessKeyID \\n12311123 \\nsk1999 \\nsk1999sk1999 \\nsk1999sk1999 \\n\\n\\ntest001 ak
   * hht \\nak=yourAccessKeyID \\nsk=yourAccessKeySecret
   */
  Code?: string;
  /** @example 2022-01-17 15:47:08 */
  DealTime?: string;
  /** @example add-whitelist */
  DealType?: "manual" | "disable" | "add-whitelist" | "pending" | (string & {});
  /** @example testAkLeak */
  GithubFileName?: string;
  /** @example Python */
  GithubFileType?: string;
  /** @example 2021-07-06T09:49:33 */
  GithubFileUpdateTime?: string;
  /** @example https://github.com/Blue00Blue/ExamOnline/blob/6c932c10fc3f217783f3937e2b230f79656c18a7/testAk**** */
  GithubFileUrl?: string;
  /** @example ExamOnline */
  GithubRepoName?: string;
  /** @example https://github.com/Blue00Blue/ExamOn**** */
  GithubRepoUrl?: string;
  /** @example Blue00Blue */
  GithubUser?: string;
  /** @example https://avatars.githubusercontent.com/u/26296896?s=48&v=**** */
  GithubUserPicUrl?: string;
  /** @example 2021-07-06 17:49:41 */
  GmtCreate?: string;
  /** @example 2021-07-06 17:49:39 */
  GmtModified?: string;
  /** @example 12 */
  Remark?: string;
  /** @example GitHub */
  Source?: string;
  /** @example 2 */
  TokenValid?: 0 | 1 | 2 | (number & {});
  /** @example AccessKey */
  Type?: string;
  /** @example no */
  WhitelistStatus?: "no" | "yes" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1689172004478
   */
  WhitelistTime?: number;
}

/**
 * The documented error codes of DescribeAccessKeyLeakDetail.
 *
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAccessKeyLeakDetailErrorCode =
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeAccessKeyLeakDetail with one of its documented codes. */
export const isDescribeAccessKeyLeakDetailError: ErrorGuard<DescribeAccessKeyLeakDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeAccessKeyLeakDetail", [
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAccessKeyLeakDetail({ Id: 389357 });
 * ```
 * @throws CloudError
 */
export const describeAccessKeyLeakDetail: TypedRoute<
  DescribeAccessKeyLeakDetailInput,
  DescribeAccessKeyLeakDetailOutput,
  DescribeAccessKeyLeakDetailHttp
> = {
  name: "DescribeAccessKeyLeakDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAccessKeyLeakDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAccessKeyLeakDetail as `client.http` calls it. */
export interface DescribeAccessKeyLeakDetailHttp {
  "/DescribeAccessKeyLeakDetail": {
    post: {
      parameters: {
        query: DescribeAccessKeyLeakDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAccessKeyLeakDetailOutput;
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
