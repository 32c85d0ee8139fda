// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SaveWhiteListStrategyAssetsInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example [{"status":0,"target":"c98dcd24-fa57-4759-b5ec-f8a4ffeed****"}] */
  Operations: string;
  /** @example 1 */
  RelationType: 1 | 2 | (number & {});
  /** @example 115.193.XX.XX */
  SourceIp?: string;
  /** @example 2730 */
  StrategyId: number | bigint;
}

export interface SaveWhiteListStrategyAssetsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.saveWhiteListStrategyAssets({
 *   Lang: "zh",
 *   Operations: '[{"status":0,"target":"c98dcd24-fa57-4759-b5ec-f8a4ffeed****"}]',
 *   RelationType: 1,
 *   SourceIp: "115.193.XX.XX",
 *   StrategyId: 2730,
 * });
 * ```
 * @throws CloudError
 */
export const saveWhiteListStrategyAssets: TypedRoute<
  SaveWhiteListStrategyAssetsInput,
  SaveWhiteListStrategyAssetsOutput,
  SaveWhiteListStrategyAssetsHttp
> = {
  name: "SaveWhiteListStrategyAssets",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SaveWhiteListStrategyAssets", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SaveWhiteListStrategyAssets as `client.http` calls it. */
export interface SaveWhiteListStrategyAssetsHttp {
  "/SaveWhiteListStrategyAssets": {
    post: {
      parameters: {
        query: SaveWhiteListStrategyAssetsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SaveWhiteListStrategyAssetsOutput;
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
