// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ConnDetectConfig, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateAssetImageRegistryRegistryDetailInput {
  /** @example tcr2 */
  Name: string;
  /** @example admin */
  Username: string;
  /** @example 10021s */
  Password: string;
  /** @example http://good.com.cn */
  Url: string;
  /** @example harbor */
  RegistryType: string;
  /** @example public */
  NetType: string;
  /** @example v1.0 */
  RegistryVersion?: string;
  /** @example https */
  RegistryRegion?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  SpeedLimit?: number;
  /** @example 0 */
  Insecure?: 0 | 1 | (number & {});
  ConnDetectConfig?: ConnDetectConfig[];
  /** @example 10086 */
  RegistryId?: number | bigint;
  /** @example 0 */
  SyncMode?: 0 | 1 | (number & {});
  /** @example false */
  NeedScan?: boolean;
  /** @example tcr-xxx */
  InstanceId?: string;
}

export interface UpdateAssetImageRegistryRegistryDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example network error */
  HealthCheckErr?: string;
  /** @example name repeated */
  NameRepeatErr?: string;
  /** @example 100 */
  RegistryId?: bigint;
}

/**
 * The documented error codes of UpdateAssetImageRegistryRegistryDetail.
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
export type UpdateAssetImageRegistryRegistryDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of UpdateAssetImageRegistryRegistryDetail with one of its documented codes. */
export const isUpdateAssetImageRegistryRegistryDetailError: ErrorGuard<
  UpdateAssetImageRegistryRegistryDetailErrorCode
> = (error) =>
  isCloudError(error, "UpdateAssetImageRegistryRegistryDetail", [
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
 * const result = await client.updateAssetImageRegistryRegistryDetail({
 *   Name: "private_aws",
 *   Username: "name01",
 *   Password: "password",
 *   Url: "https://dkr.ecr.us-east-119.amazonaws.com",
 *   RegistryType: "aws",
 *   RegistryVersion: "V1",
 *   NetType: "public",
 *   RegistryRegion: "default",
 *   SpeedLimit: 0,
 *   Insecure: 0,
 *   ConnDetectConfig: [{ Quuid: "5a540076-d38a-4078-aa98-e7c86371d322", Uuid: "5a540076-d38a-4078-aa98-e7c86371d322" }],
 * });
 * ```
 * @throws CloudError
 */
export const updateAssetImageRegistryRegistryDetail: TypedRoute<
  UpdateAssetImageRegistryRegistryDetailInput,
  UpdateAssetImageRegistryRegistryDetailOutput,
  UpdateAssetImageRegistryRegistryDetailHttp
> = {
  name: "UpdateAssetImageRegistryRegistryDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "UpdateAssetImageRegistryRegistryDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "RegistryId"], "bigint"]],
};

/** UpdateAssetImageRegistryRegistryDetail as `client.http` calls it. */
export interface UpdateAssetImageRegistryRegistryDetailHttp {
  "/UpdateAssetImageRegistryRegistryDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UpdateAssetImageRegistryRegistryDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: UpdateAssetImageRegistryRegistryDetailOutput;
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
