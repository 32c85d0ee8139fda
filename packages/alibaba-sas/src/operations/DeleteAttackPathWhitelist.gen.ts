// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteAttackPathWhitelistInput {
  /** @example apwl-b33dec0acf9b42aabde032d656c0**** */
  AttackPathWhitelistId: string;
}

export interface DeleteAttackPathWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteAttackPathWhitelist({
 *   AttackPathWhitelistId: "apwl-b33dec0acf9b42aabde032d656c0****",
 * });
 * ```
 * @throws CloudError
 */
export const deleteAttackPathWhitelist: TypedRoute<
  DeleteAttackPathWhitelistInput,
  DeleteAttackPathWhitelistOutput,
  DeleteAttackPathWhitelistHttp
> = {
  name: "DeleteAttackPathWhitelist",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteAttackPathWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteAttackPathWhitelist as `client.http` calls it. */
export interface DeleteAttackPathWhitelistHttp {
  "/DeleteAttackPathWhitelist": {
    post: {
      parameters: {
        query: DeleteAttackPathWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteAttackPathWhitelistOutput;
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
