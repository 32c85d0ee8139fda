// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListLogShipperRegionsInput = {};

export interface ListLogShipperRegionsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  LogShipperRegionList?: ListLogShipperRegionsOutputLogShipperRegionListItem[];
}

export interface ListLogShipperRegionsOutputLogShipperRegionListItem {
  /** @example cn-shanghai */
  RegionId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listLogShipperRegions();
 * ```
 * @throws CloudError
 */
export const listLogShipperRegions: TypedRoute<
  ListLogShipperRegionsInput,
  ListLogShipperRegionsOutput,
  ListLogShipperRegionsHttp
> = {
  name: "ListLogShipperRegions",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListLogShipperRegions", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListLogShipperRegions as `client.http` calls it. */
export interface ListLogShipperRegionsHttp {
  "/ListLogShipperRegions": {
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
            "application/json": ListLogShipperRegionsOutput;
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
