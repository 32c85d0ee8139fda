// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageSimpleListInput {
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
  /** @example HostCnt,ContainerCnt */
  By?: string;
  /** @example ASC */
  Order?: string;
}

export interface DescribeAssetImageSimpleListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: AssetSimpleImageInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 868
   */
  TotalCount?: number;
}

export interface AssetSimpleImageInfo {
  /** @example sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f234349c5bb0cd4f**** */
  ImageID?: string;
  /**
   * @example code.jigxng.dhjs.com/tcloud-yunjing-cwp-detection/tcloud-yunjing-cwp-detection:0.0.1-20241023-141138-920a71a.rhel.a****
   */
  ImageName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 13
   */
  ContainerCnt?: number;
  /** @example 2020-11-21 15:16:00 */
  ScanTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3840885407
   */
  Size?: number;
}

/**
 * The documented error codes of DescribeAssetImageSimpleList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageSimpleListErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageSimpleList with one of its documented codes. */
export const isDescribeAssetImageSimpleListError: ErrorGuard<DescribeAssetImageSimpleListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageSimpleList", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageSimpleList();
 * ```
 * @throws CloudError
 */
export const describeAssetImageSimpleList: TypedRoute<
  DescribeAssetImageSimpleListInput,
  DescribeAssetImageSimpleListOutput,
  DescribeAssetImageSimpleListHttp
> = {
  name: "DescribeAssetImageSimpleList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageSimpleList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageSimpleList as `client.http` calls it. */
export interface DescribeAssetImageSimpleListHttp {
  "/DescribeAssetImageSimpleList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageSimpleListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageSimpleListOutput;
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
