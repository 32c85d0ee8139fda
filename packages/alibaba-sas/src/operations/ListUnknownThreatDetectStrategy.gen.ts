// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListUnknownThreatDetectStrategyInput {
  /** @example 1 */
  CurrentPage: string;
  /** @example 210**** */
  Id?: string;
  /** @example strategy**** */
  Name?: string;
  /** @example 20 */
  PageSize: string;
  /** @example hash */
  StudyMode?: string;
}

export interface ListUnknownThreatDetectStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListUnknownThreatDetectStrategyOutputDataItem[];
  PageInfo?: ListUnknownThreatDetectStrategyOutputPageInfo;
}

export interface ListUnknownThreatDetectStrategyOutputDataItem {
  /** @example UNKNOWN_THREAT_DETECT_CONFIG_**** */
  AssetSelectionType?: string;
  /** @example 1 */
  DurationDaysAfterInit?: number;
  /** @example 1 */
  DurationDaysAfterStop?: number;
  /** @example 1 */
  Id?: bigint;
  /** @example 1 */
  MachineCount?: number;
  /** @example test**** */
  Name?: string;
  /** @example hash */
  StudyMode?: string;
}

export interface ListUnknownThreatDetectStrategyOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listUnknownThreatDetectStrategy({
 *   CurrentPage: "1",
 *   Id: "210****",
 *   Name: "strategy****",
 *   PageSize: "20",
 *   StudyMode: "hash",
 * });
 * ```
 * @throws CloudError
 */
export const listUnknownThreatDetectStrategy: TypedRoute<
  ListUnknownThreatDetectStrategyInput,
  ListUnknownThreatDetectStrategyOutput,
  ListUnknownThreatDetectStrategyHttp
> = {
  name: "ListUnknownThreatDetectStrategy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUnknownThreatDetectStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "*", "Id"], "bigint"]],
};

/** ListUnknownThreatDetectStrategy as `client.http` calls it. */
export interface ListUnknownThreatDetectStrategyHttp {
  "/ListUnknownThreatDetectStrategy": {
    post: {
      parameters: {
        query: ListUnknownThreatDetectStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListUnknownThreatDetectStrategyOutput;
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
