// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetClusterStrategyCountInput = {};

export interface GetClusterStrategyCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 3 */
  Count?: number;
  Data?: GetClusterStrategyCountOutputDataItem[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example success */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetClusterStrategyCountOutputDataItem {
  /** @example c8ca91e0907d94efaba7fb0827eb9**** */
  ClusterId?: string;
  /** @example 10 */
  StrategyCount?: number;
}

/**
 * The documented error codes of GetClusterStrategyCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetClusterStrategyCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetClusterStrategyCount with one of its documented codes. */
export const isGetClusterStrategyCountError: ErrorGuard<GetClusterStrategyCountErrorCode> = (error) =>
  isCloudError(error, "GetClusterStrategyCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getClusterStrategyCount();
 * ```
 * @throws CloudError
 */
export const getClusterStrategyCount: TypedRoute<
  GetClusterStrategyCountInput,
  GetClusterStrategyCountOutput,
  GetClusterStrategyCountHttp
> = {
  name: "GetClusterStrategyCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetClusterStrategyCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetClusterStrategyCount as `client.http` calls it. */
export interface GetClusterStrategyCountHttp {
  "/GetClusterStrategyCount": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetClusterStrategyCountOutput;
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
