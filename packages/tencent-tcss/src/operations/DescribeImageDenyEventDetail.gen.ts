// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, ImageRegistryInfo, RequestId } from "../schemas.gen.js";

export interface DescribeImageDenyEventDetailInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1002
   */
  EventID: number;
}

export interface DescribeImageDenyEventDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventID?: number;
  /** @example EVENT_RISK */
  EventType?: string;
  /** @example name01 */
  RuleName?: string;
  /** @example 1 */
  RuleID?: string;
  /** @example GLOBAL */
  RuleType?: string;
  /** @example 0 */
  RuleStatus?: 0 | 1 | (number & {});
  /** @example IN_THE_TEST */
  RuleEffectStatus?: string;
  RuleInfo?: string[] | null;
  /** @example rule desc */
  RuleDescription?: string;
  /** @example sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b */
  ImageID?: string;
  /** @example name1 */
  ImageName?: string;
  /** @example nodeName */
  NodeName?: string;
  /** @example 127.0.0.1 */
  NodeIP?: string;
  /** @example 10.2.0.1 */
  PublicIP?: string;
  /** @example 5a540076-d38a-4078-aa98-e7c86371d322 */
  QUUID?: string;
  /** @example 2006-01-02 15:04:05 */
  FoundTime?: string;
  /** @example 2006-01-02 15:04:05 */
  LatestFoundTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EventCount?: number;
  /** @example BEHAVIOR_ALERT */
  DealBehavior?: "BEHAVIOR_ALERT" | "BEHAVIOR_HOLDUP_SUCCESSED" | (string & {});
  /** @example name2 */
  PodName?: string;
  /** @example 2006-01-02 15:04:05 */
  RuleEffectTime?: string;
  /** @example event desc */
  Description?: string;
  /** @example /etc/ */
  StartParam?: string;
  /** @example solution content */
  Solution?: string;
  /** @example 127.0.0.1 */
  PodIP?: string;
  /** @example RUNNING */
  PodStatus?: string;
  /** @example cls-4waue9dh */
  ClusterID?: string;
  /** @example NOMRAL */
  NodeType?: string;
  /** @example eklet-subnet-1ewk3avk */
  NodeID?: string;
  /** @example eb7b9af448345924bab44fc90a1b4e3b */
  NodeUniqueID?: string;
  /** @example subnet01 */
  NodeSubNetID?: string;
  /** @example subnet02 */
  NodeSubNetName?: string;
  /** @example 10.10.2.0/24 */
  NodeSubNetCIDR?: string;
  /** @example prom-g62znlhv */
  ClusterName?: string;
  ImageRegistryInfo?: ImageRegistryInfo;
}

/**
 * The documented error codes of DescribeImageDenyEventDetail.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceNotFound`
 * - `UnknownParameter`
 */
export type DescribeImageDenyEventDetailErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeImageDenyEventDetail with one of its documented codes. */
export const isDescribeImageDenyEventDetailError: ErrorGuard<DescribeImageDenyEventDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeImageDenyEventDetail", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
    "UnknownParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: EventID.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageDenyEventDetail({ EventID: 1002 });
 * ```
 * @throws CloudError
 */
export const describeImageDenyEventDetail: TypedRoute<
  DescribeImageDenyEventDetailInput,
  DescribeImageDenyEventDetailOutput,
  DescribeImageDenyEventDetailHttp
> = {
  name: "DescribeImageDenyEventDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeImageDenyEventDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeImageDenyEventDetail as `client.http` calls it. */
export interface DescribeImageDenyEventDetailHttp {
  "/DescribeImageDenyEventDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeImageDenyEventDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeImageDenyEventDetailOutput;
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
