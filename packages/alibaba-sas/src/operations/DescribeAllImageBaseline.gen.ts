// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAllImageBaselineInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeAllImageBaselineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageBaselines?: DescribeAllImageBaselineOutputImageBaselines;
}

export interface DescribeAllImageBaselineOutputImageBaselines {
  BaselineClassList?: DescribeAllImageBaselineOutputImageBaselinesBaselineClassListItem[];
}

export interface DescribeAllImageBaselineOutputImageBaselinesBaselineClassListItem {
  /** @example 身份鉴别 */
  Alias?: string;
  BaselineNameList?: DescribeAllImageBaselineOutputImageBaselinesBaselineClassListItemBaselineNameListItem[];
  /** @example identification */
  ClassKey?: string;
}

export interface DescribeAllImageBaselineOutputImageBaselinesBaselineClassListItemBaselineNameListItem {
  /** @example 身份鉴别 */
  Alias?: string;
  BaselineItemList?: DescribeAllImageBaselineOutputImageBaselinesBaselineClassListItemBaselineNameListItemBaselineItemListItem[];
  /** @example identification */
  ClassKey?: string;
  /** @example identification */
  NameKey?: string;
}

export interface DescribeAllImageBaselineOutputImageBaselinesBaselineClassListItemBaselineNameListItemBaselineItemListItem {
  /** @example 确保不存在相同密码Hash的账户 */
  Alias?: string;
  /** @example identification */
  ClassKey?: string;
  /** @example duplicate_pwd_hash */
  ItemKey?: string;
  /** @example identification */
  NameKey?: string;
}

/**
 * The documented error codes of DescribeAllImageBaseline.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAllImageBaselineErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAllImageBaseline with one of its documented codes. */
export const isDescribeAllImageBaselineError: ErrorGuard<DescribeAllImageBaselineErrorCode> = (error) =>
  isCloudError(error, "DescribeAllImageBaseline", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAllImageBaseline({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeAllImageBaseline: TypedRoute<
  DescribeAllImageBaselineInput,
  DescribeAllImageBaselineOutput,
  DescribeAllImageBaselineHttp
> = {
  name: "DescribeAllImageBaseline",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAllImageBaseline", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAllImageBaseline as `client.http` calls it. */
export interface DescribeAllImageBaselineHttp {
  "/DescribeAllImageBaseline": {
    post: {
      parameters: {
        query?: DescribeAllImageBaselineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAllImageBaselineOutput;
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
