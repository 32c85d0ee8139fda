// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetUnknownThreatDetectStatisticInput = {};

export interface GetUnknownThreatDetectStatisticOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetUnknownThreatDetectStatisticOutputData;
}

export interface GetUnknownThreatDetectStatisticOutputData {
  BlockEventMachineCount?: number;
  /** @example 1 */
  BlockMachineCount?: number;
  /** @example 1 */
  MachineCount?: number;
  /** @example 1 */
  MonitorMachineCount?: number;
  /** @example 1 */
  OpenMachineCount?: number;
  /** @example 1 */
  StudyingMachineCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): one source only tells of
 * Data.BlockEventMachineCount; no source tells the width of Data.BlockEventMachineCount; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getUnknownThreatDetectStatistic();
 * ```
 * @throws CloudError
 */
export const getUnknownThreatDetectStatistic: TypedRoute<
  GetUnknownThreatDetectStatisticInput,
  GetUnknownThreatDetectStatisticOutput,
  GetUnknownThreatDetectStatisticHttp
> = {
  name: "GetUnknownThreatDetectStatistic",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetUnknownThreatDetectStatistic", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetUnknownThreatDetectStatistic as `client.http` calls it. */
export interface GetUnknownThreatDetectStatisticHttp {
  "/GetUnknownThreatDetectStatistic": {
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
            "application/json": GetUnknownThreatDetectStatisticOutput;
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
