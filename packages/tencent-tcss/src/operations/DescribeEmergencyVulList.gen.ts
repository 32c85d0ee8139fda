// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeEmergencyVulListInput {
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

export interface DescribeEmergencyVulListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 241
   */
  TotalCount?: number;
  List?: EmergencyVulInfo[];
}

export interface EmergencyVulInfo {
  /** @example cups-browsed 远程代码**** */
  Name?: string;
  /**
   * @example [
   * "POC",
   * "SYS"
   * ]
   */
  Tags?: string[];
  /** @example 0 */
  CVSSV3Score?: number;
  /** @example HIGH */
  Level?: string;
  /** @example CVE-2024-4**** */
  CVEID?: string;
  /** @example OTHER */
  Category?: string;
  /** @example 2021-05-01 00:00:00 */
  SubmitTime?: string;
  /** @example 2021-05-01 00:00:00 */
  LatestFoundTime?: string;
  /** @example SCANNED_NOT_**** */
  Status?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ID?: number;
  /** @example pcmgr-52**** */
  PocID?: string;
  /** @example NOT_DEFENDED */
  DefenceStatus?: string;
  /** @example ALL */
  DefenceScope?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 71
   */
  DefenceHostCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  DefendedCount?: number;
}

/**
 * The documented error codes of DescribeEmergencyVulList.
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
export type DescribeEmergencyVulListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeEmergencyVulList with one of its documented codes. */
export const isDescribeEmergencyVulListError: ErrorGuard<DescribeEmergencyVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeEmergencyVulList", [
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
 * const result = await client.describeEmergencyVulList();
 * ```
 * @throws CloudError
 */
export const describeEmergencyVulList: TypedRoute<
  DescribeEmergencyVulListInput,
  DescribeEmergencyVulListOutput,
  DescribeEmergencyVulListHttp
> = {
  name: "DescribeEmergencyVulList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeEmergencyVulList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeEmergencyVulList as `client.http` calls it. */
export interface DescribeEmergencyVulListHttp {
  "/DescribeEmergencyVulList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeEmergencyVulListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeEmergencyVulListOutput;
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
