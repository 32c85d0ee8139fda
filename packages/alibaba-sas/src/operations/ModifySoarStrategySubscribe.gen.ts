// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifySoarStrategySubscribeInput {
  /** @example 8000 */
  StrategyId: number | bigint;
  /** @example true */
  SubscribeStatus: boolean;
}

export interface ModifySoarStrategySubscribeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySoarStrategySubscribe({
 *   StrategyId: 8000,
 *   SubscribeStatus: true,
 * });
 * ```
 * @throws CloudError
 */
export const modifySoarStrategySubscribe: TypedRoute<
  ModifySoarStrategySubscribeInput,
  ModifySoarStrategySubscribeOutput,
  ModifySoarStrategySubscribeHttp
> = {
  name: "ModifySoarStrategySubscribe",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifySoarStrategySubscribe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifySoarStrategySubscribe as `client.http` calls it. */
export interface ModifySoarStrategySubscribeHttp {
  "/ModifySoarStrategySubscribe": {
    post: {
      parameters: {
        query: ModifySoarStrategySubscribeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifySoarStrategySubscribeOutput;
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
