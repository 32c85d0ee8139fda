// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateWhiteListStrategyStatusInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 219.143.XX.XX */
  SourceIp?: string;
  /** @example 1 */
  Status: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example 8516 */
  StrategyIds: string;
}

export interface UpdateWhiteListStrategyStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateWhiteListStrategyStatus({
 *   Lang: "zh",
 *   SourceIp: "219.143.XX.XX",
 *   Status: 1,
 *   StrategyIds: "8516",
 * });
 * ```
 * @throws CloudError
 */
export const updateWhiteListStrategyStatus: TypedRoute<
  UpdateWhiteListStrategyStatusInput,
  UpdateWhiteListStrategyStatusOutput,
  UpdateWhiteListStrategyStatusHttp
> = {
  name: "UpdateWhiteListStrategyStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateWhiteListStrategyStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateWhiteListStrategyStatus as `client.http` calls it. */
export interface UpdateWhiteListStrategyStatusHttp {
  "/UpdateWhiteListStrategyStatus": {
    post: {
      parameters: {
        query: UpdateWhiteListStrategyStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateWhiteListStrategyStatusOutput;
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
