// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateAttestorInput {
  /** @example 2e81355b-f8e7-4090-8082-a8f8124a**** */
  KeyId?: string;
  /** @example cn-hangzhou */
  KeyRegionId?: string;
  /** @example 8d7c9c91-57ce-4cf4-a959-1e700e13**** */
  KeyVersionId?: string;
  /** @example attestor-auto-ad5316 */
  Name?: string;
  /** @example attestor */
  Remark?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 192.168.XX.XX */
  SourceIp?: string;
}

export interface CreateAttestorOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAttestor({
 *   KeyId: "2e81355b-f8e7-4090-8082-a8f8124a****",
 *   KeyRegionId: "cn-hangzhou",
 *   KeyVersionId: "8d7c9c91-57ce-4cf4-a959-1e700e13****",
 *   Name: "attestor-auto-ad5316",
 *   Remark: "attestor",
 *   SourceIp: "192.168.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const createAttestor: TypedRoute<CreateAttestorInput, CreateAttestorOutput, CreateAttestorHttp> = {
  name: "CreateAttestor",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateAttestor", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateAttestor as `client.http` calls it. */
export interface CreateAttestorHttp {
  "/CreateAttestor": {
    post: {
      parameters: {
        query?: CreateAttestorInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateAttestorOutput;
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
