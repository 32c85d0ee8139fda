// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type CheckStsTokenAuthInput = {};

export interface CheckStsTokenAuthOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  Data?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.checkStsTokenAuth();
 * ```
 * @throws CloudError
 */
export const checkStsTokenAuth: TypedRoute<CheckStsTokenAuthInput, CheckStsTokenAuthOutput, CheckStsTokenAuthHttp> = {
  name: "CheckStsTokenAuth",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CheckStsTokenAuth", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CheckStsTokenAuth as `client.http` calls it. */
export interface CheckStsTokenAuthHttp {
  "/CheckStsTokenAuth": {
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
            "application/json": CheckStsTokenAuthOutput;
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
