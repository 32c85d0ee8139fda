// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListClusterCnnfStatusDetailInput {
  ClusterIds?: string[];
}

export interface ListClusterCnnfStatusDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListClusterCnnfStatusDetailOutputDataItem[];
}

export interface ListClusterCnnfStatusDetailOutputDataItem {
  /** @example c8ca91e0907d94efaba7fb0827eb9**** */
  ClusterId?: string;
  /** @example true */
  Installed?: boolean;
  /** @example i-bp180bogui4fc0z4**** */
  InstanceId?: string;
  /** @example 172.16.XX.XX */
  InternetIp?: string;
  /** @example 10.42.XX.XX */
  IntranetIp?: string;
  /** @example PLUGIN_OFFLINE */
  InvalidType?: "PLUGIN_OFFLINE" | "PLUGIN_NOT_INSTALLED" | "PLUGIN_INVALID_VERSION" | (string & {});
  /** @example security */
  MachineName?: string;
  /** @example 0 */
  MachineType?: number;
  /** @example alinet */
  PluginName?: string;
  /** @example 3.3 */
  PluginVersion?: string;
  /** @example false */
  Status?: "false" | "true" | (string & {});
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
}

/**
 * The documented error codes of ListClusterCnnfStatusDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListClusterCnnfStatusDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListClusterCnnfStatusDetail with one of its documented codes. */
export const isListClusterCnnfStatusDetailError: ErrorGuard<ListClusterCnnfStatusDetailErrorCode> = (error) =>
  isCloudError(error, "ListClusterCnnfStatusDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listClusterCnnfStatusDetail();
 * ```
 * @throws CloudError
 */
export const listClusterCnnfStatusDetail: TypedRoute<
  ListClusterCnnfStatusDetailInput,
  ListClusterCnnfStatusDetailOutput,
  ListClusterCnnfStatusDetailHttp
> = {
  name: "ListClusterCnnfStatusDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListClusterCnnfStatusDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListClusterCnnfStatusDetail as `client.http` calls it. */
export interface ListClusterCnnfStatusDetailHttp {
  "/ListClusterCnnfStatusDetail": {
    post: {
      parameters: {
        query?: ListClusterCnnfStatusDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListClusterCnnfStatusDetailOutput;
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
