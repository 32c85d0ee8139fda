// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RegistryConnDetectResult, RequestId } from "../schemas.gen.js";

export interface DescribeAssetImageRegistryRegistryDetailInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * @example 1
   */
  RegistryId: number | bigint;
}

export interface DescribeAssetImageRegistryRegistryDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example tcr2 */
  Name?: string;
  /** @example ni */
  Username?: string;
  /** @example passwd */
  Password?: string;
  /** @example http://good.com.cn */
  Url?: string;
  /** @example harbor */
  RegistryType?: string;
  /** @example v1.x */
  RegistryVersion?: string;
  /** @example public */
  NetType?: string;
  /** @example default */
  RegistryRegion?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  SpeedLimit?: number;
  /** @example 0 */
  Insecure?: 0 | 1 | (number & {});
  ConnDetectDetail?: RegistryConnDetectResult[];
  /** @example tcr-xvz */
  InstanceID?: string;
  /** @example 0 */
  SyncMode?: 0 | 1 | (number & {});
  /** @example true */
  NeedScan?: boolean;
  /** @example http://up.yd.qcloud.com/tcss/registry/webhook_id */
  WebhookUrl?: string;
  /** @example token */
  WebhookToken?: string;
}

/**
 * The documented error codes of DescribeAssetImageRegistryRegistryDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `FailedOperation.DataValueNotCorrect`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAssetImageRegistryRegistryDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAssetImageRegistryRegistryDetail with one of its documented codes. */
export const isDescribeAssetImageRegistryRegistryDetailError: ErrorGuard<
  DescribeAssetImageRegistryRegistryDetailErrorCode
> = (error) =>
  isCloudError(error, "DescribeAssetImageRegistryRegistryDetail", [
    "AuthFailure",
    "FailedOperation",
    "FailedOperation.DataValueNotCorrect",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: RegistryId.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAssetImageRegistryRegistryDetail({
 *   RegistryId: 8329,
 * });
 * ```
 * @throws CloudError
 */
export const describeAssetImageRegistryRegistryDetail: TypedRoute<
  DescribeAssetImageRegistryRegistryDetailInput,
  DescribeAssetImageRegistryRegistryDetailOutput,
  DescribeAssetImageRegistryRegistryDetailHttp
> = {
  name: "DescribeAssetImageRegistryRegistryDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAssetImageRegistryRegistryDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAssetImageRegistryRegistryDetail as `client.http` calls it. */
export interface DescribeAssetImageRegistryRegistryDetailHttp {
  "/DescribeAssetImageRegistryRegistryDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAssetImageRegistryRegistryDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAssetImageRegistryRegistryDetailOutput;
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
