// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SetSyncRefreshRegionInput {
  /** @example 0 */
  DefaultRegion?: 0 | 1 | (number & {});
  RegionIds?: string[];
  /** @example Tencent */
  Vendor?: "Tencent" | "HUAWEICLOUD" | "Azure" | "AWS" | (string & {});
}

export interface SetSyncRefreshRegionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setSyncRefreshRegion({
 *   DefaultRegion: 0,
 *   Vendor: "Tencent",
 * });
 * ```
 * @throws CloudError
 */
export const setSyncRefreshRegion: TypedRoute<
  SetSyncRefreshRegionInput,
  SetSyncRefreshRegionOutput,
  SetSyncRefreshRegionHttp
> = {
  name: "SetSyncRefreshRegion",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SetSyncRefreshRegion", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SetSyncRefreshRegion as `client.http` calls it. */
export interface SetSyncRefreshRegionHttp {
  "/SetSyncRefreshRegion": {
    post: {
      parameters: {
        query?: SetSyncRefreshRegionInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetSyncRefreshRegionOutput;
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
