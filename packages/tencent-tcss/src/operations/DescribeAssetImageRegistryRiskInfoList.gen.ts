// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, ImageInfoRecord, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryRiskInfoListInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
  ImageInfo?: ImageInfoRecord;
  /** @example Level */
  By?: string;
  /** @example ASC */
  Order?: string;
  /** @example 137884016 */
  Id?: number | bigint;
}

export interface DescribeAssetImageRegistryRiskInfoListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ImageRisk[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount?: number;
}

export interface ImageRisk {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  Behavior?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  Type?: number;
  /** @example 3 */
  Level?: string;
  /** @example Dockerfile中环境变量包含密码 */
  Desc?: string;
  /** @example /bin/sh -c #(nop) ENV ROOTPASSWD */
  InstructionContent?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryRiskInfoList.
 *
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistryRiskInfoListErrorCode =
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryRiskInfoList with one of its documented codes. */
export const isDescribeAssetImageRegistryRiskInfoListError: ErrorGuard<
  DescribeAssetImageRegistryRiskInfoListErrorCode
> = (error) =>
  isCloudError(error, "DescribeAssetImageRegistryRiskInfoList", [
    "FailedOperation",
    "InternalError",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryRiskInfoList({
 *   Offset: 0,
 *   Limit: 10,
 *   Filters: [
 *     { Name: "Level", Values: ["all"], ExactMatch: false },
 *     { Name: "Behavior", Values: ["all"], ExactMatch: false },
 *     { Name: "Type", Values: ["all"], ExactMatch: false },
 *   ],
 *   Id: 100078461,
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryRiskInfoList: TypedRoute<
  DescribeAssetImageRegistryRiskInfoListInput,
  DescribeAssetImageRegistryRiskInfoListOutput,
  DescribeAssetImageRegistryRiskInfoListHttp
> = {
  name: "DescribeAssetImageRegistryRiskInfoList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryRiskInfoList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageRegistryRiskInfoList as `client.http` calls it. */
export interface DescribeAssetImageRegistryRiskInfoListHttp {
  "/DescribeAssetImageRegistryRiskInfoList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryRiskInfoListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryRiskInfoListOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
