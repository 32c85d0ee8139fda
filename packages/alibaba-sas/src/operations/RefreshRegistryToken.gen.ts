// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RefreshRegistryTokenInput {
  /** @example 1 */
  RegistryId: number | bigint;
}

export interface RefreshRegistryTokenOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 77ba3bf5-af95-4b77-aa94-*********** */
  Data?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.refreshRegistryToken({ RegistryId: 1 });
 * ```
 * @throws CloudError
 */
export const refreshRegistryToken: TypedRoute<
  RefreshRegistryTokenInput,
  RefreshRegistryTokenOutput,
  RefreshRegistryTokenHttp
> = {
  name: "RefreshRegistryToken",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RefreshRegistryToken", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** RefreshRegistryToken as `client.http` calls it. */
export interface RefreshRegistryTokenHttp {
  "/RefreshRegistryToken": {
    post: {
      parameters: {
        query: RefreshRegistryTokenInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": RefreshRegistryTokenOutput;
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
