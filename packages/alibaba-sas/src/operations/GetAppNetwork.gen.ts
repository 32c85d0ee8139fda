// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAppNetworkInput {
  /** @example cf77xxx */
  ClusterId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1650470399999
   */
  EndTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649260800000
   */
  StartTime?: number;
}

export interface GetAppNetworkOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AppNetwork?: GetAppNetworkOutputAppNetwork;
}

export interface GetAppNetworkOutputAppNetwork {
  Edge?: GetAppNetworkOutputAppNetworkEdgeItem[];
  Namespace?: GetAppNetworkOutputAppNetworkNamespaceItem[];
  Node?: GetAppNetworkOutputAppNetworkNodeItem[];
}

export interface GetAppNetworkOutputAppNetworkEdgeItem {
  /** @example 102 */
  DstNodeId?: string;
  /** @example app */
  DstNodeType?: "app" | "internet" | (string & {});
  /** @example 3534 */
  Id?: string;
  /** @example 8080 */
  Port?: string;
  /** @example 101 */
  SrcNodeId?: string;
  /** @example app */
  SrcNodeType?: "app" | "internet" | (string & {});
}

export interface GetAppNetworkOutputAppNetworkNamespaceItem {
  /** @example 1 */
  Id?: string;
  /** @example default */
  Name?: string;
}

export interface GetAppNetworkOutputAppNetworkNodeItem {
  /**
   * @example [
   * "10a6c3fbaaxxx"
   * ]
   */
  ContainerIds?: string[];
  /** @example 1274 */
  Id?: string;
  /** @example console */
  Name?: string;
  /** @example 1 */
  NamespaceId?: string;
  /** @example 0 */
  RiskLevel?: "3" | "2" | "1" | "0" | "-1" | (string & {});
  /** @example app */
  Type?: "app" | "internet" | (string & {});
}

/**
 * The documented error codes of GetAppNetwork.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetAppNetworkErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAppNetwork with one of its documented codes. */
export const isGetAppNetworkError: ErrorGuard<GetAppNetworkErrorCode> = (error) =>
  isCloudError(error, "GetAppNetwork", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAppNetwork({
 *   ClusterId: "cf77xxx",
 *   EndTime: 1650470399999,
 *   StartTime: 1649260800000,
 * });
 * ```
 * @throws CloudError
 */
export const getAppNetwork: TypedRoute<GetAppNetworkInput, GetAppNetworkOutput, GetAppNetworkHttp> = {
  name: "GetAppNetwork",
  tier: "checked",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "GetAppNetwork", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetAppNetwork as `client.http` calls it. */
export interface GetAppNetworkHttp {
  "/GetAppNetwork": {
    get: {
      parameters: {
        query?: GetAppNetworkInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAppNetworkOutput;
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
