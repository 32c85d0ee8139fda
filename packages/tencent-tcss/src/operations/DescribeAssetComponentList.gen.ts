// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAssetComponentListInput {
  /** @example a3f3e557fdbae2c4fa06dc261847e32a55e90b2d63651a4b746962e18da0**** */
  ContainerID: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
}

export interface DescribeAssetComponentListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ComponentInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  TotalCount?: number;
}

export interface ComponentInfo {
  /** @example zlib */
  Name?: string;
  /** @example 1.3.1-r0 */
  Version?: string;
}

/**
 * The documented error codes of DescribeAssetComponentList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAssetComponentListErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetComponentList with one of its documented codes. */
export const isDescribeAssetComponentListError: ErrorGuard<DescribeAssetComponentListErrorCode> = (error) =>
  isCloudError(error, "DescribeAssetComponentList", [
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
 * const result = await client.describeAssetComponentList({
 *   ContainerID: "dnhaidhkahdjas",
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetComponentList: TypedRoute<
  DescribeAssetComponentListInput,
  DescribeAssetComponentListOutput,
  DescribeAssetComponentListHttp
> = {
  name: "DescribeAssetComponentList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetComponentList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetComponentList as `client.http` calls it. */
export interface DescribeAssetComponentListHttp {
  "/DescribeAssetComponentList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetComponentListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetComponentListOutput;
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
