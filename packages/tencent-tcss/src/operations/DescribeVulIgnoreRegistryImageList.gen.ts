// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulIgnoreRegistryImageListInput {
  /** @example "qasd_152**** */
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
}

export interface DescribeVulIgnoreRegistryImageListOutput {
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
  List?: VulIgnoreRegistryImage[];
}

export interface VulIgnoreRegistryImage {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ID?: number;
  /** @example cve-2016-6210_ssvid_92147 */
  RegistryName?: string;
  /** @example latest */
  ImageVersion?: string;
  /** @example temp.tencentcloudcr.com/gazebo */
  RegistryPath?: string;
  /** @example sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b */
  ImageID?: string;
  /** @example pcmgr-476 */
  PocID?: string;
}

/**
 * The documented error codes of DescribeVulIgnoreRegistryImageList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeVulIgnoreRegistryImageListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVulIgnoreRegistryImageList with one of its documented codes. */
export const isDescribeVulIgnoreRegistryImageListError: ErrorGuard<DescribeVulIgnoreRegistryImageListErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeVulIgnoreRegistryImageList", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulIgnoreRegistryImageList({
 *   PocID: '"qasd_152****',
 * });
 * ```
 * @throws CloudError
 */
export const describeVulIgnoreRegistryImageList: TypedRoute<
  DescribeVulIgnoreRegistryImageListInput,
  DescribeVulIgnoreRegistryImageListOutput,
  DescribeVulIgnoreRegistryImageListHttp
> = {
  name: "DescribeVulIgnoreRegistryImageList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulIgnoreRegistryImageList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulIgnoreRegistryImageList as `client.http` calls it. */
export interface DescribeVulIgnoreRegistryImageListHttp {
  "/DescribeVulIgnoreRegistryImageList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulIgnoreRegistryImageListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulIgnoreRegistryImageListOutput;
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
