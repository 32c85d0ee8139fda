// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateHybridProxyInput {
  /** @example inet-proxy-14bbbb37-c4b9-4e86-83bd-137a940a6ec4 */
  ProxyUuid: string;
}

export interface UpdateHybridProxyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateHybridProxy({
 *   ProxyUuid: "inet-proxy-14bbbb37-c4b9-4e86-83bd-137a940a6ec4",
 * });
 * ```
 * @throws CloudError
 */
export const updateHybridProxy: TypedRoute<UpdateHybridProxyInput, UpdateHybridProxyOutput, UpdateHybridProxyHttp> = {
  name: "UpdateHybridProxy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateHybridProxy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateHybridProxy as `client.http` calls it. */
export interface UpdateHybridProxyHttp {
  "/UpdateHybridProxy": {
    post: {
      parameters: {
        query: UpdateHybridProxyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateHybridProxyOutput;
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
