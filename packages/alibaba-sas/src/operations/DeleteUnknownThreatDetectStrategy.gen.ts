// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteUnknownThreatDetectStrategyInput {
  IdList?: number[];
}

export interface DeleteUnknownThreatDetectStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteUnknownThreatDetectStrategy();
 * ```
 * @throws CloudError
 */
export const deleteUnknownThreatDetectStrategy: TypedRoute<
  DeleteUnknownThreatDetectStrategyInput,
  DeleteUnknownThreatDetectStrategyOutput,
  DeleteUnknownThreatDetectStrategyHttp
> = {
  name: "DeleteUnknownThreatDetectStrategy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteUnknownThreatDetectStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteUnknownThreatDetectStrategy as `client.http` calls it. */
export interface DeleteUnknownThreatDetectStrategyHttp {
  "/DeleteUnknownThreatDetectStrategy": {
    post: {
      parameters: {
        query?: DeleteUnknownThreatDetectStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteUnknownThreatDetectStrategyOutput;
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
