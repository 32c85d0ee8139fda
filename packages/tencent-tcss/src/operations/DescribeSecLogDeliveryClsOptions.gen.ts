// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RegionInfo, RequestId } from "../schemas.gen.js";

export interface DescribeSecLogDeliveryClsOptionsInput {
  /** @example ap-chengdu */
  ClsRegion?: string;
}

export interface DescribeSecLogDeliveryClsOptionsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  LogSetList?: ClsLogsetInfo[];
  RegionList?: RegionInfo[];
}

export interface ClsLogsetInfo {
  /** @example logset-uu8b */
  LogsetID?: string;
  /** @example logset-bash */
  LogsetName?: string;
  TopicList?: ClsTopicInfo[];
}

export interface ClsTopicInfo {
  /** @example topic-id */
  TopicID?: string;
  /** @example topic-name */
  TopicName?: string;
}

/**
 * The documented error codes of DescribeSecLogDeliveryClsOptions.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogDeliveryClsOptionsErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogDeliveryClsOptions with one of its documented codes. */
export const isDescribeSecLogDeliveryClsOptionsError: ErrorGuard<DescribeSecLogDeliveryClsOptionsErrorCode> = (error) =>
  isCloudError(error, "DescribeSecLogDeliveryClsOptions", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogDeliveryClsOptions({
 *   ClsRegion: "ap-bangkok",
 * });
 * ```
 * @throws CloudError
 */
export const describeSecLogDeliveryClsOptions: TypedRoute<
  DescribeSecLogDeliveryClsOptionsInput,
  DescribeSecLogDeliveryClsOptionsOutput,
  DescribeSecLogDeliveryClsOptionsHttp
> = {
  name: "DescribeSecLogDeliveryClsOptions",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogDeliveryClsOptions", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogDeliveryClsOptions as `client.http` calls it. */
export interface DescribeSecLogDeliveryClsOptionsHttp {
  "/DescribeSecLogDeliveryClsOptions": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogDeliveryClsOptionsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogDeliveryClsOptionsOutput;
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
