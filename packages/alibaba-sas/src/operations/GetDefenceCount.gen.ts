// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetDefenceCountInput = {};

export interface GetDefenceCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  DefenceCount15Days?: number;
  /** @example 1 */
  DefenceCountTotal?: number;
  /** @example 3 */
  SuspiciousDealtCount?: number;
  /** @example 2 */
  TamperProof15Days?: number;
  /** @example 1 */
  TamperProofTotal?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, policies; 2026-08-22): no payload.
 *
 * Permission: `yundun-sas:GetDefenceCount`. Not known to be safe to repeat: `{ idempotent: true }` at a call is
 * your word that it is.
 * @example
 * ```ts
 * const result = await client.getDefenceCount();
 * ```
 * @throws CloudError
 */
export const getDefenceCount: TypedRoute<GetDefenceCountInput, GetDefenceCountOutput, GetDefenceCountHttp> = {
  name: "GetDefenceCount",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetDefenceCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetDefenceCount as `client.http` calls it. */
export interface GetDefenceCountHttp {
  "/GetDefenceCount": {
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
            "application/json": GetDefenceCountOutput;
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
