// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type {
  AssetRefreshPeriod,
  AssetRefreshStatus,
  AssetRefreshType,
  AssetVendor,
  ErrorResponse,
  RequestId,
} from "../schemas.gen.js";

export interface ChangeAssetRefreshTaskConfigInput {
  /**
   * The settings to change. On the wire each member is a parameter such as `AssetRefreshConfigs.1.Vendor`.
   * @example [
   * {
   * "Vendor": 3,
   * "SchedulePeriod": 360,
   * "Status": 1,
   * "RefreshConfigType": 2,
   * "TargetId": 2308
   * }
   * ]
   */
  AssetRefreshConfigs?: AssetRefreshConfig[];
  /**
   * Region of the Security Center instance. It does not choose the endpoint.
   * @example cn-hangzhou
   */
  RegionId?: string;
}

export interface ChangeAssetRefreshTaskConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Whether the settings were changed; if false, Message says why.
   * @example true
   */
  Data?: boolean;
  /**
   * Outcome in words, `successful` if all went well.
   * @example successful
   */
  Message?: string;
}

/**
 * One synchronisation setting. Nothing is formally required, but an entry without Vendor, RefreshConfigType,
 * SchedulePeriod and Status leaves open what is to change.
 */
export interface AssetRefreshConfig {
  /** Cloud whose assets are synchronised. */
  Vendor?: AssetVendor;
  /** Interval between two runs, in minutes. */
  SchedulePeriod?: AssetRefreshPeriod;
  /** Whether the synchronisation runs. */
  Status?: AssetRefreshStatus;
  /** What is done at each run. */
  RefreshConfigType?: AssetRefreshType;
  /**
   * Record of the access key to check. Give it with RefreshConfigType 2 only.
   * @example 2308
   */
  TargetId?: number | bigint;
}

/**
 * The documented error codes of ChangeAssetRefreshTaskConfig.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 * - `-101` (HTTP 400): A parameter has a value that the service does not accept.
 */
export type ChangeAssetRefreshTaskConfigErrorCode = "NoPermission" | "ServerError" | "-101";

/** Whether `error` is a failure of ChangeAssetRefreshTaskConfig with one of its documented codes. */
export const isChangeAssetRefreshTaskConfigError: ErrorGuard<ChangeAssetRefreshTaskConfigErrorCode> = (error) =>
  isCloudError(error, "ChangeAssetRefreshTaskConfig", ["NoPermission", "ServerError", "-101"]);

/**
 * Set how often assets of other clouds are synchronised.
 *
 * Sets the interval of the synchronisation of servers, of cloud services or of the check of access keys of other
 * vendors, and switches it on or off. ListAssetRefreshTaskConfig reads the settings back. A change that was not
 * made also answers with status 200, then with `Data: false`.
 *
 * Permission: `yundun-sas:ChangeAssetRefreshTaskConfig` (write). Safe to repeat.
 * @example
 * ```ts
 * const result = await client.changeAssetRefreshTaskConfig({
 *   AssetRefreshConfigs: [{ Vendor: 3, SchedulePeriod: 360, Status: 1, RefreshConfigType: 2, TargetId: 2308 }],
 *   RegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-changeassetrefreshtaskconfig
 */
export const changeAssetRefreshTaskConfig: TypedRoute<
  ChangeAssetRefreshTaskConfigInput,
  ChangeAssetRefreshTaskConfigOutput,
  ChangeAssetRefreshTaskConfigHttp
> = {
  name: "ChangeAssetRefreshTaskConfig",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ChangeAssetRefreshTaskConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server", "-101": "invalid" },
};

/** ChangeAssetRefreshTaskConfig as `client.http` calls it. */
export interface ChangeAssetRefreshTaskConfigHttp {
  "/ChangeAssetRefreshTaskConfig": {
    post: {
      parameters: {
        query?: ChangeAssetRefreshTaskConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The call was understood; `Data` tells whether the settings changed. */
        200: {
          content: {
            "application/json": ChangeAssetRefreshTaskConfigOutput;
          };
        };
        /** @description A parameter has a bad value. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
