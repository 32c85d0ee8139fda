// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageComponentListInput {
  /** @example sha256:b0c74d449d6f6e2883c6a39dd4ad5b9d95211778f48d30069feeaa0ffc41**** */
  ImageID: string;
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
  /** @example VulCount */
  By?: string;
  /** @example ASC */
  Order?: string;
}

export interface DescribeImageComponentListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 509
   */
  TotalCount?: number;
  List?: ImageComponent[];
}

export interface ImageComponent {
  /** @example acl */
  Name?: string;
  /** @example 2.2.51-15**** */
  Version?: string;
  /** @example /etc/home/v1 */
  Path?: string;
  /** @example SYSTEM_COMPO**** */
  Type?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  VulCount?: number;
  /** @example sha256:b0c74d449d6f6e2883c6a39dd4ad5b9d95211778f48d30069feeaa0ffc41**** */
  ImageID?: string;
}

/**
 * The documented error codes of DescribeImageComponentList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeImageComponentListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeImageComponentList with one of its documented codes. */
export const isDescribeImageComponentListError: ErrorGuard<DescribeImageComponentListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageComponentList", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
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
 * const result = await client.describeImageComponentList({
 *   ImageID: "sha256:b0c74d449d6f6e2883c6a39dd4ad5b9d95211778f48d30069feeaa0ffc41****",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageComponentList: TypedRoute<
  DescribeImageComponentListInput,
  DescribeImageComponentListOutput,
  DescribeImageComponentListHttp
> = {
  name: "DescribeImageComponentList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageComponentList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageComponentList as `client.http` calls it. */
export interface DescribeImageComponentListHttp {
  "/DescribeImageComponentList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageComponentListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageComponentListOutput;
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
