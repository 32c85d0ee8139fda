// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, SecLogDeliveryClsSettingInfo } from "../schemas.gen.js";

export type DescribeSecLogDeliveryClsSettingInput = {};

export interface DescribeSecLogDeliveryClsSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  LogTypeList?: SecLogDeliveryClsSettingInfo[];
}

/**
 * The documented error codes of DescribeSecLogDeliveryClsSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogDeliveryClsSettingErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogDeliveryClsSetting with one of its documented codes. */
export const isDescribeSecLogDeliveryClsSettingError: ErrorGuard<DescribeSecLogDeliveryClsSettingErrorCode> = (error) =>
  isCloudError(error, "DescribeSecLogDeliveryClsSetting", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogDeliveryClsSetting();
 * ```
 * @throws CloudError
 */
export const describeSecLogDeliveryClsSetting: TypedRoute<
  DescribeSecLogDeliveryClsSettingInput,
  DescribeSecLogDeliveryClsSettingOutput,
  DescribeSecLogDeliveryClsSettingHttp
> = {
  name: "DescribeSecLogDeliveryClsSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogDeliveryClsSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogDeliveryClsSetting as `client.http` calls it. */
export interface DescribeSecLogDeliveryClsSettingHttp {
  "/DescribeSecLogDeliveryClsSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogDeliveryClsSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogDeliveryClsSettingOutput;
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
