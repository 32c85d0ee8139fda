// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeEventEscapeImageListInput {
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
  Filters?: RunTimeFiltersRecord[];
  /** @example asc */
  Order?: string;
  /** @example LatestFoundTime,ContainerCount */
  By?: string;
}

export interface DescribeEventEscapeImageListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: EventEscapeImageInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
}

export interface EventEscapeImageInfo {
  /** @example sha256:9aae1601d6832af6c69ef257f09f9d4e41646ed287a269cf62ac39d8d */
  ImageId?: string;
  /** @example 645c925a18d0c0e2365173a7 */
  UniqueKey?: string;
  /** @example MOUNT_SENSITIVE_PTAH */
  EventType?: string;
  /** @example 203 */
  OriginEventType?: string;
  /** @example /condescending_allen */
  ImageName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerCount?: number;
  /** @example 2020-01-01 12:00:00 */
  FoundTime?: string;
  /** @example 2020-02-02 13:00:00 */
  LatestFoundTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventCount?: number;
  /** @example EVENT_INGNORE */
  Status?: string;
  /** @example desc content */
  Description?: string;
  /** @example solution content */
  Solution?: string;
}

/**
 * The documented error codes of DescribeEventEscapeImageList.
 *
 * - `InternalError`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeEventEscapeImageListErrorCode =
  | "InternalError"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeEventEscapeImageList with one of its documented codes. */
export const isDescribeEventEscapeImageListError: ErrorGuard<DescribeEventEscapeImageListErrorCode> = (error) =>
  isCloudError(error, "DescribeEventEscapeImageList", [
    "InternalError",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Drafted, not verified (api, examples, go-sdk; 2026-08-21): one source.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeEventEscapeImageList();
 * ```
 * @throws CloudError
 */
export const describeEventEscapeImageList: TypedRoute<
  DescribeEventEscapeImageListInput,
  DescribeEventEscapeImageListOutput,
  DescribeEventEscapeImageListHttp
> = {
  name: "DescribeEventEscapeImageList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeEventEscapeImageList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeEventEscapeImageList as `client.http` calls it. */
export interface DescribeEventEscapeImageListHttp {
  "/DescribeEventEscapeImageList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeEventEscapeImageListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeEventEscapeImageListOutput;
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
