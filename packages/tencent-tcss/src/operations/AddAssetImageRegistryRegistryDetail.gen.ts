// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ConnDetectConfig, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddAssetImageRegistryRegistryDetailInput {
  /** @example tcr2 */
  Name: string;
  /** @example admin */
  Username: string;
  /** @example passwd */
  Password: string;
  /** @example http://good.com.cn */
  Url: string;
  /** @example harbor */
  RegistryType: string;
  /** @example public */
  NetType: string;
  /** @example v1.x */
  RegistryVersion?: string;
  /** @example default */
  RegistryRegion?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  SpeedLimit?: number;
  /** @example 0 */
  Insecure?: 0 | 1 | (number & {});
  ConnDetectConfig?: ConnDetectConfig[];
  /** @example true */
  NeedScan?: boolean;
  /** @example 0 */
  SyncMode?: 0 | 1 | (number & {});
  /** @example http://u.yd.qcloud.com/tcss/registry/webhook_id */
  WebhookUrl?: string;
  /** @example token */
  WebhookToken?: string;
  /** @example tcr-xxx */
  InstanceId?: string;
}

export interface AddAssetImageRegistryRegistryDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example "connect closed" */
  HealthCheckErr?: string;
  /** @example "name repeat err" */
  NameRepeatErr?: string;
  /** @example 1002 */
  RegistryId?: bigint;
}

/**
 * The documented error codes of AddAssetImageRegistryRegistryDetail.
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
export type AddAssetImageRegistryRegistryDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of AddAssetImageRegistryRegistryDetail with one of its documented codes. */
export const isAddAssetImageRegistryRegistryDetailError: ErrorGuard<AddAssetImageRegistryRegistryDetailErrorCode> = (
  error,
) =>
  isCloudError(error, "AddAssetImageRegistryRegistryDetail", [
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
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addAssetImageRegistryRegistryDetail({
 *   Username: "usename",
 *   Name: "admin",
 *   Url: "http://127.0.0.1:8080",
 *   RegistryVersion: "V2",
 *   RegistryRegion: "default",
 *   NetType: "public",
 *   Password: "password",
 *   RegistryType: "harbor",
 * });
 * ```
 * @throws CloudError
 */
export const addAssetImageRegistryRegistryDetail: TypedRoute<
  AddAssetImageRegistryRegistryDetailInput,
  AddAssetImageRegistryRegistryDetailOutput,
  AddAssetImageRegistryRegistryDetailHttp
> = {
  name: "AddAssetImageRegistryRegistryDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "AddAssetImageRegistryRegistryDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "RegistryId"], "bigint"]],
};

/** AddAssetImageRegistryRegistryDetail as `client.http` calls it. */
export interface AddAssetImageRegistryRegistryDetailHttp {
  "/AddAssetImageRegistryRegistryDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AddAssetImageRegistryRegistryDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: AddAssetImageRegistryRegistryDetailOutput;
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
