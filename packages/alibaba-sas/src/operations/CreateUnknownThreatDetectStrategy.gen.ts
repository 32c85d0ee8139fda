// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateUnknownThreatDetectStrategyInput {
  /** @example UNKNOWN_THREAT_DETECT_CONFIG_**** */
  AssetSelectionType?: string;
  /** @example 1 */
  DurationDaysAfterInit?: number;
  /** @example 1 */
  DurationDaysAfterStop?: number;
  /** @example strategy**** */
  Name?: string;
  /** @example hash */
  StudyMode?: string;
}

export interface CreateUnknownThreatDetectStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Id?: bigint;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createUnknownThreatDetectStrategy({
 *   AssetSelectionType: "UNKNOWN_THREAT_DETECT_CONFIG_****",
 *   DurationDaysAfterInit: 1,
 *   DurationDaysAfterStop: 1,
 *   Name: "strategy****",
 *   StudyMode: "hash",
 * });
 * ```
 * @throws CloudError
 */
export const createUnknownThreatDetectStrategy: TypedRoute<
  CreateUnknownThreatDetectStrategyInput,
  CreateUnknownThreatDetectStrategyOutput,
  CreateUnknownThreatDetectStrategyHttp
> = {
  name: "CreateUnknownThreatDetectStrategy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateUnknownThreatDetectStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Id"], "bigint"]],
};

/** CreateUnknownThreatDetectStrategy as `client.http` calls it. */
export interface CreateUnknownThreatDetectStrategyHttp {
  "/CreateUnknownThreatDetectStrategy": {
    post: {
      parameters: {
        query?: CreateUnknownThreatDetectStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateUnknownThreatDetectStrategyOutput;
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
