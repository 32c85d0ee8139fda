// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateUnknownThreatDetectStrategyInput {
  /** @example 1 */
  DurationDaysAfterInit?: number;
  /** @example 1 */
  DurationDaysAfterStop?: number;
  /** @example 1 */
  Id: string;
  /** @example strategy**** */
  Name?: string;
  /** @example hash */
  StudyMode?: string;
}

export interface UpdateUnknownThreatDetectStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateUnknownThreatDetectStrategy({
 *   DurationDaysAfterInit: 1,
 *   DurationDaysAfterStop: 1,
 *   Id: "1",
 *   Name: "strategy****",
 *   StudyMode: "hash",
 * });
 * ```
 * @throws CloudError
 */
export const updateUnknownThreatDetectStrategy: TypedRoute<
  UpdateUnknownThreatDetectStrategyInput,
  UpdateUnknownThreatDetectStrategyOutput,
  UpdateUnknownThreatDetectStrategyHttp
> = {
  name: "UpdateUnknownThreatDetectStrategy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateUnknownThreatDetectStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateUnknownThreatDetectStrategy as `client.http` calls it. */
export interface UpdateUnknownThreatDetectStrategyHttp {
  "/UpdateUnknownThreatDetectStrategy": {
    post: {
      parameters: {
        query: UpdateUnknownThreatDetectStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateUnknownThreatDetectStrategyOutput;
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
