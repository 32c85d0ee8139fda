// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetLocalDefaultRegionInput {
  /** @example Tencent */
  Vendor?: "Tencent" | "HUAWEICLOUD" | "Azure" | "AWS" | (string & {});
}

export interface GetLocalDefaultRegionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Status?: 0 | 1 | 2 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getLocalDefaultRegion({ Vendor: "Tencent" });
 * ```
 * @throws CloudError
 */
export const getLocalDefaultRegion: TypedRoute<
  GetLocalDefaultRegionInput,
  GetLocalDefaultRegionOutput,
  GetLocalDefaultRegionHttp
> = {
  name: "GetLocalDefaultRegion",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetLocalDefaultRegion", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetLocalDefaultRegion as `client.http` calls it. */
export interface GetLocalDefaultRegionHttp {
  "/GetLocalDefaultRegion": {
    post: {
      parameters: {
        query?: GetLocalDefaultRegionInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetLocalDefaultRegionOutput;
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
