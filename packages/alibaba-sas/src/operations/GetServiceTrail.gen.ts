// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetServiceTrailInput {
  /** @example cn-hangzhou */
  RegionId?: "cn-hangzhou" | "ap-southeast-1" | (string & {});
}

export interface GetServiceTrailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ServiceTrail?: GetServiceTrailOutputServiceTrail;
}

export interface GetServiceTrailOutputServiceTrail {
  /** @example on */
  Config?: "on" | "off" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1687250241000
   */
  CreateTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1687250241000
   */
  UpdateTime?: number;
}

/**
 * The documented error codes of GetServiceTrail.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type GetServiceTrailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetServiceTrail with one of its documented codes. */
export const isGetServiceTrailError: ErrorGuard<GetServiceTrailErrorCode> = (error) =>
  isCloudError(error, "GetServiceTrail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getServiceTrail({ RegionId: "cn-hangzhou" });
 * ```
 * @throws CloudError
 */
export const getServiceTrail: TypedRoute<GetServiceTrailInput, GetServiceTrailOutput, GetServiceTrailHttp> = {
  name: "GetServiceTrail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetServiceTrail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetServiceTrail as `client.http` calls it. */
export interface GetServiceTrailHttp {
  "/GetServiceTrail": {
    post: {
      parameters: {
        query?: GetServiceTrailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetServiceTrailOutput;
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
