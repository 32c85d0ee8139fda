// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteAttestorInput {
  /** @example attestor */
  Name?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 221.214.XXX.XX */
  SourceIp?: string;
}

export interface DeleteAttestorOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteAttestor({
 *   Name: "attestor",
 *   SourceIp: "221.214.XXX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const deleteAttestor: TypedRoute<DeleteAttestorInput, DeleteAttestorOutput, DeleteAttestorHttp> = {
  name: "DeleteAttestor",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteAttestor", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteAttestor as `client.http` calls it. */
export interface DeleteAttestorHttp {
  "/DeleteAttestor": {
    post: {
      parameters: {
        query?: DeleteAttestorInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteAttestorOutput;
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
