// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeImageSimpleListInput {
  Filters?: RunTimeFiltersRecord[];
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
  /** @example desc */
  Order?: string;
  /** @example ContainerCnt */
  By?: string;
}

export interface DescribeImageSimpleListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  ImageList?: ImageSimpleInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ImageCnt?: number;
}

export interface ImageSimpleInfo {
  /** @example sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b */
  ImageID?: string;
  /** @example img-1 */
  ImageName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10240
   */
  Size?: number;
  /** @example tcr */
  ImageType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ContainerCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  HostCnt?: number;
}

/**
 * The documented error codes of DescribeImageSimpleList.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DescribeImageSimpleListErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of DescribeImageSimpleList with one of its documented codes. */
export const isDescribeImageSimpleListError: ErrorGuard<DescribeImageSimpleListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageSimpleList", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageSimpleList();
 * ```
 * @throws CloudError
 */
export const describeImageSimpleList: TypedRoute<
  DescribeImageSimpleListInput,
  DescribeImageSimpleListOutput,
  DescribeImageSimpleListHttp
> = {
  name: "DescribeImageSimpleList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageSimpleList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageSimpleList as `client.http` calls it. */
export interface DescribeImageSimpleListHttp {
  "/DescribeImageSimpleList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageSimpleListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageSimpleListOutput;
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
