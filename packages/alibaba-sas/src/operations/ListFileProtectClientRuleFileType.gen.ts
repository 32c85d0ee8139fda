// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListFileProtectClientRuleFileTypeInput = {};

export interface ListFileProtectClientRuleFileTypeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  FileTypes?: string[];
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listFileProtectClientRuleFileType();
 * ```
 * @throws CloudError
 */
export const listFileProtectClientRuleFileType: TypedRoute<
  ListFileProtectClientRuleFileTypeInput,
  ListFileProtectClientRuleFileTypeOutput,
  ListFileProtectClientRuleFileTypeHttp
> = {
  name: "ListFileProtectClientRuleFileType",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListFileProtectClientRuleFileType", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListFileProtectClientRuleFileType as `client.http` calls it. */
export interface ListFileProtectClientRuleFileTypeHttp {
  "/ListFileProtectClientRuleFileType": {
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
            "application/json": ListFileProtectClientRuleFileTypeOutput;
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
