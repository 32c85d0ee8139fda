// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeVulDefenceHostInput {
  Filters?: RunTimeFiltersRecord[];
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
  /** @example ASC */
  Order?: string;
  /** @example CreateTime */
  By?: "ModifyTime" | "CreateTime" | (string & {});
}

export interface DescribeVulDefenceHostOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
  List?: VulDefenceHost[];
}

export interface VulDefenceHost {
  /** @example 生产-商旅-trip-**** */
  HostName?: string;
  /** @example 172.16.**** */
  HostIP?: string;
  /** @example 9467c97d-5633-4356-bd49-8285ff69**** */
  HostID?: string;
  /** @example NO_PL**** */
  Status?: string;
  /** @example 10.0.1.92 */
  PublicIP?: string;
  /** @example 2023-03-28 16:0**** */
  CreateTime?: string;
  /** @example 2024-11-01 22:1**** */
  ModifyTime?: string;
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example subnet*** */
  NodeSubNetName?: string;
  /** @example 10.0.200.0/24 */
  NodeSubNetCIDR?: string;
  /** @example subnet-5gu2*** */
  NodeSubNetID?: string;
  /** @example ffc0684939baf9376bb4c03200f92048 */
  NodeUniqueID?: string;
  /** @example ins-burk**** */
  NodeID?: string;
  /** @example 10.0.1.92 */
  PodIP?: string;
  /** @example ngx2-0 */
  PodName?: string;
}

/**
 * The documented error codes of DescribeVulDefenceHost.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type DescribeVulDefenceHostErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeVulDefenceHost with one of its documented codes. */
export const isDescribeVulDefenceHostError: ErrorGuard<DescribeVulDefenceHostErrorCode> = (error) =>
  isCloudError(error, "DescribeVulDefenceHost", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVulDefenceHost();
 * ```
 * @throws CloudError
 */
export const describeVulDefenceHost: TypedRoute<
  DescribeVulDefenceHostInput,
  DescribeVulDefenceHostOutput,
  DescribeVulDefenceHostHttp
> = {
  name: "DescribeVulDefenceHost",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVulDefenceHost", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVulDefenceHost as `client.http` calls it. */
export interface DescribeVulDefenceHostHttp {
  "/DescribeVulDefenceHost": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVulDefenceHostInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVulDefenceHostOutput;
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
