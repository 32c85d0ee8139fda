// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageHostListInput {
  Filters?: AssetFiltersRecord[];
}

export interface DescribeAssetImageHostListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ImageHost[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  TotalCount?: number;
}

export interface ImageHost {
  /** @example sha256:f43c52b******** */
  ImageID?: string;
  /** @example ea17bb5d-7c******** */
  HostID?: string;
}

/**
 * The documented error codes of DescribeAssetImageHostList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageHostListErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageHostList with one of its documented codes. */
export const isDescribeAssetImageHostListError: ErrorGuard<DescribeAssetImageHostListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetImageHostList", [
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
 * const result = await client.describeAssetImageHostList();
 * ```
 * @throws CloudError
 */
export const describeAssetImageHostList: TypedRoute<
  DescribeAssetImageHostListInput,
  DescribeAssetImageHostListOutput,
  DescribeAssetImageHostListHttp
> = {
  name: "DescribeAssetImageHostList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageHostList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageHostList as `client.http` calls it. */
export interface DescribeAssetImageHostListHttp {
  "/DescribeAssetImageHostList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageHostListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageHostListOutput;
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
