// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SaveWhiteListStrategyInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 124.89.XX.XX */
  SourceIp?: string;
  /** @example 8494 */
  StrategyId?: number | bigint;
  /** @example test */
  StrategyName: string;
  /** @example 2 */
  StudyTime: number;
}

export interface SaveWhiteListStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 8634 */
  StrategyId?: bigint;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.saveWhiteListStrategy({
 *   Lang: "zh",
 *   SourceIp: "124.89.XX.XX",
 *   StrategyId: 8494,
 *   StrategyName: "test",
 *   StudyTime: 2,
 * });
 * ```
 * @throws CloudError
 */
export const saveWhiteListStrategy: TypedRoute<
  SaveWhiteListStrategyInput,
  SaveWhiteListStrategyOutput,
  SaveWhiteListStrategyHttp
> = {
  name: "SaveWhiteListStrategy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SaveWhiteListStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["StrategyId"], "bigint"]],
};

/** SaveWhiteListStrategy as `client.http` calls it. */
export interface SaveWhiteListStrategyHttp {
  "/SaveWhiteListStrategy": {
    post: {
      parameters: {
        query: SaveWhiteListStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SaveWhiteListStrategyOutput;
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
