// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, ImageRegistryInfo, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeImageDenyEventListInput {
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
  /** @example asc */
  Order?: string;
  /** @example EventCount */
  By?: string;
}

export interface DescribeImageDenyEventListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: ImageDenyEvent[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  TotalCount?: number;
}

export interface ImageDenyEvent {
  /** @example EVENT_RISK */
  EventType?: string;
  /** @example name01 */
  RuleName?: string;
  /** @example ce25d78c-d247-4e2f-80ee-190e089ea434 */
  RuleID?: string;
  /** @example RULE_RISK */
  RuleType?: string;
  /** @example 0 */
  RuleStatus?: 0 | 1 | (number & {});
  /** @example IN_EFFECT */
  RuleEffectStatus?: string;
  /**
   * @example [
   * "IMAGE_DENY_VUL_CLASS"
   * ]
   */
  RuleInfo?: string[];
  /** @example "测试" */
  RuleDescription?: string;
  /** @example "sha256:d41059c812a8741c15695046857b90747aef9c7f9d67733962d7bbb025b9d159" */
  ImageID?: string;
  /** @example imageName01 */
  ImageName?: string;
  /** @example tcs-10-206-67-153 */
  NodeName?: string;
  /** @example 127.0.0.1 */
  NodeIP?: string;
  /** @example 5a540076-d38a-4078-aa98-e7c86371d322 */
  QUUID?: string;
  /** @example 2006-01-02 15:04:05 */
  FoundTime?: string;
  /** @example 2006-01-02 15:04:05 */
  LatestFoundTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  EventCount?: number;
  /** @example BEHAVIOR_ALERT */
  DealBehavior?: "BEHAVIOR_ALERT" | "BEHAVIOR_HOLDUP_SUCCESSED" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1024
   */
  EventID?: number;
  /** @example 127.0.0.1 */
  PublicIP?: string;
  /** @example 5a540076-d38a-4078-aa98-e7c86371d322 */
  NodeID?: string;
  /** @example cls-m2x0ndjy */
  ClusterID?: string;
  /** @example NORMAL */
  NodeType?: string;
  /** @example 645c925a18d0c0e2365173a7 */
  NodeUniqueID?: string;
  /** @example 127.0.0.1 */
  PodIP?: string;
  /** @example name02 */
  PodName?: string;
  /** @example cls-m2x0ndjy */
  ClusterName?: string;
  ImageRegistryInfo?: ImageRegistryInfo;
}

/**
 * The documented error codes of DescribeImageDenyEventList.
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
export type DescribeImageDenyEventListErrorCode =
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

/** Whether `error` is a failure of DescribeImageDenyEventList with one of its documented codes. */
export const isDescribeImageDenyEventListError: ErrorGuard<DescribeImageDenyEventListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageDenyEventList", [
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
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageDenyEventList();
 * ```
 * @throws CloudError
 */
export const describeImageDenyEventList: TypedRoute<
  DescribeImageDenyEventListInput,
  DescribeImageDenyEventListOutput,
  DescribeImageDenyEventListHttp
> = {
  name: "DescribeImageDenyEventList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageDenyEventList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageDenyEventList as `client.http` calls it. */
export interface DescribeImageDenyEventListHttp {
  "/DescribeImageDenyEventList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageDenyEventListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageDenyEventListOutput;
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
