// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageBaselineDetailInput {
  /** @example 取值包括但不限于以下内容：ak_leak, duplicate_uid,duplicate_pwd_hash,non_pwd_user */
  BaselineItemKey?: string;
  /** @example 06293273b67d19516cfcc712194f**** */
  ImageUuid?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeImageBaselineDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BaselineDetail?: DescribeImageBaselineDetailOutputBaselineDetail;
}

export interface DescribeImageBaselineDetailOutputBaselineDetail {
  /** @example 删除泄漏的AK信息。 */
  Advice?: string;
  /** @example ak_leak */
  BaselineClassAlias?: string;
  /** @example Access Key泄露 */
  BaselineItemAlias?: string;
  /** @example ak_leak */
  BaselineItemKey?: string;
  /** @example Access Key泄露 */
  BaselineNameAlias?: string;
  /** @example Access Key泄露，会导致Access Key被冒用的风险。 */
  Description?: string;
  /** @example high */
  Level?: "high" | "medium" | "low" | (string & {});
  /** @example /usr/aksk.txt:yourAccessKeyID */
  Prompt?: string;
  /** @example async__c6f3b0b54613383b40bdce593ffe**** */
  ResultId?: string;
}

/**
 * The documented error codes of DescribeImageBaselineDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageBaselineDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageBaselineDetail with one of its documented codes. */
export const isDescribeImageBaselineDetailError: ErrorGuard<DescribeImageBaselineDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeImageBaselineDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageBaselineDetail({
 *   BaselineItemKey: "取值包括但不限于以下内容：ak_leak, duplicate_uid,duplicate_pwd_hash,non_pwd_user",
 *   ImageUuid: "06293273b67d19516cfcc712194f****",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageBaselineDetail: TypedRoute<
  DescribeImageBaselineDetailInput,
  DescribeImageBaselineDetailOutput,
  DescribeImageBaselineDetailHttp
> = {
  name: "DescribeImageBaselineDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageBaselineDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeImageBaselineDetail as `client.http` calls it. */
export interface DescribeImageBaselineDetailHttp {
  "/DescribeImageBaselineDetail": {
    post: {
      parameters: {
        query?: DescribeImageBaselineDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageBaselineDetailOutput;
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
