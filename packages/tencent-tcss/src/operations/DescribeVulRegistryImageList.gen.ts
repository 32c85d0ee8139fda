// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId, VulAffectedImageComponentInfo } from "../schemas.gen.js";

export interface DescribeVulRegistryImageListInput {
  /** @example pcmgr-521425 */
  PocID: string;
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
  /** @example ASC */
  Order?: string;
  /** @example VulCount */
  By?: string;
}

export interface DescribeVulRegistryImageListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  List?: VulAffectedRegistryImageInfo[];
}

export interface VulAffectedRegistryImageInfo {
  /** @example sha256:7ab14bd3eef786a9901adb9f3fd6dac72982a3e291fdd77d485e5b95d6ae**** */
  ImageID?: string;
  /** @example imgName-01 */
  ImageName?: string;
  /** @example v1.0 */
  ImageTag?: string;
  /** @example yancyw */
  Namespace?: string;
  /** @example 139.199.178.171:8089/yanc**** */
  ImageRepoAddress?: string;
  ComponentList?: VulAffectedImageComponentInfo[];
  /** @example false */
  IsLatestImage?: boolean;
  /** @example 0 */
  ImageAssetId?: bigint;
}

/**
 * The documented error codes of DescribeVulRegistryImageList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeVulRegistryImageListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulRegistryImageList with one of its documented codes. */
export const isDescribeVulRegistryImageListError: ErrorGuard<DescribeVulRegistryImageListErrorCode> = (error) =>
  isCloudError(error, "DescribeVulRegistryImageList", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulRegistryImageList({
 *   Offset: 0,
 *   Limit: 10,
 *   Filters: [{ Name: "OnlyAffectedNewestImage", Values: ["false"], ExactMatch: false }],
 *   PocID: "pcmgr-448277",
 * });
 * ```
 * @throws CloudError
 */
export const describeVulRegistryImageList: TypedRoute<
  DescribeVulRegistryImageListInput,
  DescribeVulRegistryImageListOutput,
  DescribeVulRegistryImageListHttp
> = {
  name: "DescribeVulRegistryImageList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulRegistryImageList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "List", "*", "ImageAssetId"], "bigint"]],
};

/** DescribeVulRegistryImageList as `client.http` calls it. */
export interface DescribeVulRegistryImageListHttp {
  "/DescribeVulRegistryImageList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulRegistryImageListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulRegistryImageListOutput;
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
