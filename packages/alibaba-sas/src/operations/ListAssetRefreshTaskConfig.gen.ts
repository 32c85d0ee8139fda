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

export interface ListAssetRefreshTaskConfigInput {
  /**
   * Only settings of this kind.
   * @example 2
   */
  RefreshConfigType?: AssetRefreshType;
  /**
   * Region of the Security Center instance. It does not choose the endpoint.
   * @example cn-hangzhou
   */
  RegionId?: string;
  /**
   * Record of an access key, for the settings of its check. Give it with RefreshConfigType 2 only.
   * @example 2295
   */
  TargetId?: number | bigint;
}

export interface ListAssetRefreshTaskConfigOutput {
  /** The settings, one an entry. */
  AssetRefreshConfig?: ListAssetRefreshTaskConfigOutputAssetRefreshConfigItem[];
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface ListAssetRefreshTaskConfigOutputAssetRefreshConfigItem {
  /** Cloud whose assets are synchronised. */
  Vendor?: AssetVendor;
  /** Interval between two runs, in minutes. */
  SchedulePeriod?: AssetRefreshPeriod;
  /** Whether the synchronisation runs. */
  Status?: AssetRefreshStatus;
  /** What is done at each run. */
  RefreshConfigType?: AssetRefreshType;
}

/**
 * The documented error codes of ListAssetRefreshTaskConfig.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type ListAssetRefreshTaskConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAssetRefreshTaskConfig with one of its documented codes. */
export const isListAssetRefreshTaskConfigError: ErrorGuard<ListAssetRefreshTaskConfigErrorCode> = (error) =>
  isCloudError(error, "ListAssetRefreshTaskConfig", ["NoPermission", "ServerError"]);

/**
 * Read how often assets of other clouds are synchronised.
 *
 * Lists the settings that ChangeAssetRefreshTaskConfig made: for each cloud, what is synchronised and how often.
 * The list has a name in the singular, and its entries do not tell which access key they are about.
 *
 * Permission: `yundun-sas:ListAssetRefreshTaskConfig` (read). Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAssetRefreshTaskConfig({
 *   RefreshConfigType: 2,
 *   RegionId: "cn-hangzhou",
 *   TargetId: 2295,
 * });
 * ```
 * @throws CloudError
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-listassetrefreshtaskconfig
 */
export const listAssetRefreshTaskConfig: TypedRoute<
  ListAssetRefreshTaskConfigInput,
  ListAssetRefreshTaskConfigOutput,
  ListAssetRefreshTaskConfigHttp
> = {
  name: "ListAssetRefreshTaskConfig",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAssetRefreshTaskConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** ListAssetRefreshTaskConfig as `client.http` calls it. */
export interface ListAssetRefreshTaskConfigHttp {
  "/ListAssetRefreshTaskConfig": {
    post: {
      parameters: {
        query?: ListAssetRefreshTaskConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The settings. */
        200: {
          content: {
            "application/json": ListAssetRefreshTaskConfigOutput;
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
