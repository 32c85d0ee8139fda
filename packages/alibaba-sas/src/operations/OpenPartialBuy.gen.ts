// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OpenPartialBuyInput {
  InstanceId?: string;
}

export interface OpenPartialBuyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Code?: string;
  HttpStatusCode?: number;
  Message?: string;
  Success?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.openPartialBuy();
 * ```
 * @throws CloudError
 */
export const openPartialBuy: TypedRoute<OpenPartialBuyInput, OpenPartialBuyOutput, OpenPartialBuyHttp> = {
  name: "OpenPartialBuy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OpenPartialBuy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OpenPartialBuy as `client.http` calls it. */
export interface OpenPartialBuyHttp {
  "/OpenPartialBuy": {
    post: {
      parameters: {
        query?: OpenPartialBuyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OpenPartialBuyOutput;
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
