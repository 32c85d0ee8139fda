// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetTenantCheckAvailableInput = {};

export interface GetTenantCheckAvailableOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetTenantCheckAvailableOutputData;
}

export interface GetTenantCheckAvailableOutputData {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1725530005357
   */
  NextScanTime?: number;
  /** @example 0 */
  Status?: 0 | 1 | 2 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getTenantCheckAvailable();
 * ```
 * @throws CloudError
 */
export const getTenantCheckAvailable: TypedRoute<
  GetTenantCheckAvailableInput,
  GetTenantCheckAvailableOutput,
  GetTenantCheckAvailableHttp
> = {
  name: "GetTenantCheckAvailable",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "GetTenantCheckAvailable", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetTenantCheckAvailable as `client.http` calls it. */
export interface GetTenantCheckAvailableHttp {
  "/GetTenantCheckAvailable": {
    get: {
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
            "application/json": GetTenantCheckAvailableOutput;
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
