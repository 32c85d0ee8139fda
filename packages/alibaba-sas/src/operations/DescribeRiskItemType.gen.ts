// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeRiskItemTypeInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceOwnerId?: number | bigint;
  /** @example 183.237.XX.XX */
  SourceIp?: string;
}

export interface DescribeRiskItemTypeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: DescribeRiskItemTypeOutputListItem[];
}

export interface DescribeRiskItemTypeOutputListItem {
  /** @example 37625 */
  Id?: bigint;
  /** @example 身份认证及权限 */
  Title?: string;
}

/**
 * The documented error codes of DescribeRiskItemType.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeRiskItemTypeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeRiskItemType with one of its documented codes. */
export const isDescribeRiskItemTypeError: ErrorGuard<DescribeRiskItemTypeErrorCode> = (error) =>
  isCloudError(error, "DescribeRiskItemType", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeRiskItemType({
 *   Lang: "zh",
 *   SourceIp: "183.237.XX.XX",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const describeRiskItemType: TypedRoute<
  DescribeRiskItemTypeInput,
  DescribeRiskItemTypeOutput,
  DescribeRiskItemTypeHttp
> = {
  name: "DescribeRiskItemType",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeRiskItemType", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["List", "*", "Id"], "bigint"]],
};

/** DescribeRiskItemType as `client.http` calls it. */
export interface DescribeRiskItemTypeHttp {
  "/DescribeRiskItemType": {
    post: {
      parameters: {
        query?: DescribeRiskItemTypeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeRiskItemTypeOutput;
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
