// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RegionInfo, RequestId } from "../schemas.gen.js";

export interface DescribeSecLogDeliveryKafkaOptionsInput {
  /** @example ap-bangkok */
  RegionID?: string;
}

export interface DescribeSecLogDeliveryKafkaOptionsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  InstanceList?: CKafkaInstanceInfo[];
  RegionList?: RegionInfo[];
}

export interface CKafkaInstanceInfo {
  /** @example instance-013qxtva */
  InstanceID?: string;
  /** @example rongqibash */
  InstanceName?: string;
  TopicList?: CKafkaTopicInfo[];
  RouteList?: CkafkaRouteInfo[];
  /** @example V1.0.0 */
  KafkaVersion?: string;
}

export interface CKafkaTopicInfo {
  /** @example kns-01 */
  TopicID?: string;
  /** @example kns-topic */
  TopicName?: string;
}

export interface CkafkaRouteInfo {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1002
   */
  RouteID?: number;
  /** @example a.com */
  Domain?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  DomainPort?: number;
  /** @example 127.0.0.1:8080 */
  Vip?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  VipType?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AccessType?: number;
}

/**
 * The documented error codes of DescribeSecLogDeliveryKafkaOptions.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogDeliveryKafkaOptionsErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogDeliveryKafkaOptions with one of its documented codes. */
export const isDescribeSecLogDeliveryKafkaOptionsError: ErrorGuard<DescribeSecLogDeliveryKafkaOptionsErrorCode> = (
  error,
) => isCloudError(error, "DescribeSecLogDeliveryKafkaOptions", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogDeliveryKafkaOptions();
 * ```
 * @throws CloudError
 */
export const describeSecLogDeliveryKafkaOptions: TypedRoute<
  DescribeSecLogDeliveryKafkaOptionsInput,
  DescribeSecLogDeliveryKafkaOptionsOutput,
  DescribeSecLogDeliveryKafkaOptionsHttp
> = {
  name: "DescribeSecLogDeliveryKafkaOptions",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogDeliveryKafkaOptions", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogDeliveryKafkaOptions as `client.http` calls it. */
export interface DescribeSecLogDeliveryKafkaOptionsHttp {
  "/DescribeSecLogDeliveryKafkaOptions": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogDeliveryKafkaOptionsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogDeliveryKafkaOptionsOutput;
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
