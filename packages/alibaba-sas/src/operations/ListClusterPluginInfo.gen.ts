// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListClusterPluginInfoInput {
  ClusterIds: string[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example alihips */
  PluginName?: string;
}

export interface ListClusterPluginInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListClusterPluginInfoOutputDataItem[];
}

export interface ListClusterPluginInfoOutputDataItem {
  /** @example c8ca91e0907d94efaba7fb0827eb9**** */
  ClusterId?: string;
  /** @example lmftest */
  ClusterName?: string;
  /** @example ABNORMAL */
  ClusterStatus?: string;
  NodePluginInfoList?: ListClusterPluginInfoOutputDataItemNodePluginInfoListItem[];
}

export interface ListClusterPluginInfoOutputDataItemNodePluginInfoListItem {
  /** @example kenerl not support */
  ErrorCode?: string;
  /** @example kenerl not support */
  ErrorMsg?: string;
  /** @example true */
  Installed?: boolean;
  /** @example 100.100.XXX.XX */
  MachineInternetIp?: string;
  /** @example 10.XXX.XXX.XX */
  MachineIntranetIp?: string;
  /** @example npznas05 */
  MachineName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  MachineType?: number;
  /** @example true */
  Online?: boolean;
  /** @example alihips */
  PluginName?: string;
  /** @example 1.3.1 */
  PluginVersion?: string;
  /** @example bc563d2b-2a3d-411b-8bbe-d75b8d3c**** */
  Uuid?: string;
  /** @example tpp-cn-2r42njq4y001 */
  instanceId?: string;
}

/**
 * The documented error codes of ListClusterPluginInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListClusterPluginInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListClusterPluginInfo with one of its documented codes. */
export const isListClusterPluginInfoError: ErrorGuard<ListClusterPluginInfoErrorCode> = (error) =>
  isCloudError(error, "ListClusterPluginInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listClusterPluginInfo({
 *   Lang: "zh",
 *   PluginName: "alihips",
 *   ClusterIds: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const listClusterPluginInfo: TypedRoute<
  ListClusterPluginInfoInput,
  ListClusterPluginInfoOutput,
  ListClusterPluginInfoHttp
> = {
  name: "ListClusterPluginInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListClusterPluginInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListClusterPluginInfo as `client.http` calls it. */
export interface ListClusterPluginInfoHttp {
  "/ListClusterPluginInfo": {
    post: {
      parameters: {
        query: ListClusterPluginInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListClusterPluginInfoOutput;
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
