// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeWebVulListInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
  /** @example desc */
  Order?: string;
  /** @example LatestFoundTime */
  By?: string;
}

export interface DescribeWebVulListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 257
   */
  TotalCount?: number;
  List?: VulInfoRecord[];
}

export interface VulInfoRecord {
  /** @example Linux kernel 资源管理**** */
  Name?: string;
  /**
   * @example [
   * "NETWORK",
   * "POC"
   * ]
   */
  Tags?: string[];
  /** @example 7.8 */
  CVSSV3Score?: number;
  /** @example HIGH */
  Level?: string;
  /** @example CVE-2019-**** */
  CVEID?: string;
  /** @example RACE_CONDI**** */
  Category?: string;
  /** @example 2021-05-01 00:00:00 */
  FoundTime?: string;
  /** @example 2021-05-01 00:00:00 */
  LatestFoundTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 173591060
   */
  ID?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  LocalImageCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ContainerCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  RegistryImageCount?: number;
  /** @example pcmgr-12**** */
  PocID?: string;
  /** @example NOT_DEFENDED */
  DefenceStatus?: string;
  /** @example ALL */
  DefenceScope?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 267
   */
  DefenceHostCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  DefendedCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 23
   */
  RaspOpenNodeCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 24
   */
  RaspClosedNodeCount?: number;
}

/**
 * The documented error codes of DescribeWebVulList.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type DescribeWebVulListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeWebVulList with one of its documented codes. */
export const isDescribeWebVulListError: ErrorGuard<DescribeWebVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeWebVulList", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeWebVulList();
 * ```
 * @throws CloudError
 */
export const describeWebVulList: TypedRoute<
  DescribeWebVulListInput,
  DescribeWebVulListOutput,
  DescribeWebVulListHttp
> = {
  name: "DescribeWebVulList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeWebVulList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeWebVulList as `client.http` calls it. */
export interface DescribeWebVulListHttp {
  "/DescribeWebVulList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeWebVulListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeWebVulListOutput;
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
