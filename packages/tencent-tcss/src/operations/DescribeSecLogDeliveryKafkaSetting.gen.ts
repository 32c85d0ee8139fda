// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, SecLogDeliveryKafkaSettingInfo } from "../schemas.gen.js";

export type DescribeSecLogDeliveryKafkaSettingInput = {};

export interface DescribeSecLogDeliveryKafkaSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example ins-dbhs** */
  InstanceID?: string;
  /** @example queue*** */
  InstanceName?: string;
  /** @example www.***.com */
  Domain?: string;
  LogTypeList?: SecLogDeliveryKafkaSettingInfo[];
  /** @example user_10086 */
  User?: string;
  /** @example ap-beijing */
  RegionID?: string;
}

/**
 * The documented error codes of DescribeSecLogDeliveryKafkaSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogDeliveryKafkaSettingErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogDeliveryKafkaSetting with one of its documented codes. */
export const isDescribeSecLogDeliveryKafkaSettingError: ErrorGuard<DescribeSecLogDeliveryKafkaSettingErrorCode> = (
  error,
) => isCloudError(error, "DescribeSecLogDeliveryKafkaSetting", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogDeliveryKafkaSetting();
 * ```
 * @throws CloudError
 */
export const describeSecLogDeliveryKafkaSetting: TypedRoute<
  DescribeSecLogDeliveryKafkaSettingInput,
  DescribeSecLogDeliveryKafkaSettingOutput,
  DescribeSecLogDeliveryKafkaSettingHttp
> = {
  name: "DescribeSecLogDeliveryKafkaSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogDeliveryKafkaSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogDeliveryKafkaSetting as `client.http` calls it. */
export interface DescribeSecLogDeliveryKafkaSettingHttp {
  "/DescribeSecLogDeliveryKafkaSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogDeliveryKafkaSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogDeliveryKafkaSettingOutput;
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
