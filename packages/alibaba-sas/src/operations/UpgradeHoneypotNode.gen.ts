// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpgradeHoneypotNodeInput {
  /** @example true */
  AllowHoneypotAccessInternet?: boolean;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  NodeId?: string;
}

export interface UpgradeHoneypotNodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.upgradeHoneypotNode({
 *   AllowHoneypotAccessInternet: true,
 *   Lang: "zh",
 *   NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
 * });
 * ```
 * @throws CloudError
 */
export const upgradeHoneypotNode: TypedRoute<
  UpgradeHoneypotNodeInput,
  UpgradeHoneypotNodeOutput,
  UpgradeHoneypotNodeHttp
> = {
  name: "UpgradeHoneypotNode",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpgradeHoneypotNode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpgradeHoneypotNode as `client.http` calls it. */
export interface UpgradeHoneypotNodeHttp {
  "/UpgradeHoneypotNode": {
    post: {
      parameters: {
        query?: UpgradeHoneypotNodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpgradeHoneypotNodeOutput;
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
