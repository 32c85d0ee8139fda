// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAgentlessTaskUsedSizeEstimateInput {
  /** @example AGENTLESS_SCAN_ONCE_TASK_1720145****** */
  AssetSelectionType: string;
}

export interface GetAgentlessTaskUsedSizeEstimateOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  EstimateUsedSize?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getAgentlessTaskUsedSizeEstimate({
 *   AssetSelectionType: "AGENTLESS_SCAN_ONCE_TASK_1720145******",
 * });
 * ```
 * @throws CloudError
 */
export const getAgentlessTaskUsedSizeEstimate: TypedRoute<
  GetAgentlessTaskUsedSizeEstimateInput,
  GetAgentlessTaskUsedSizeEstimateOutput,
  GetAgentlessTaskUsedSizeEstimateHttp
> = {
  name: "GetAgentlessTaskUsedSizeEstimate",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAgentlessTaskUsedSizeEstimate", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetAgentlessTaskUsedSizeEstimate as `client.http` calls it. */
export interface GetAgentlessTaskUsedSizeEstimateHttp {
  "/GetAgentlessTaskUsedSizeEstimate": {
    post: {
      parameters: {
        query: GetAgentlessTaskUsedSizeEstimateInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAgentlessTaskUsedSizeEstimateOutput;
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
