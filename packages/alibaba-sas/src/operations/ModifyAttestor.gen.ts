// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAttestorInput {
  /** @example key-******** */
  KeyId?: string;
  /** @example cn-hangzhou */
  KeyRegionId?: string;
  /** @example key-**** */
  KeyVersionId?: string;
  /** @example attestor-auto-ad5316 */
  Name?: string;
  /** @example remark */
  Remark?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
}

export interface ModifyAttestorOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAttestor({
 *   KeyId: "key-********",
 *   KeyRegionId: "cn-hangzhou",
 *   KeyVersionId: "key-****",
 *   Name: "attestor-auto-ad5316",
 *   Remark: "remark",
 *   SourceIp: "1.2.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const modifyAttestor: TypedRoute<ModifyAttestorInput, ModifyAttestorOutput, ModifyAttestorHttp> = {
  name: "ModifyAttestor",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyAttestor", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyAttestor as `client.http` calls it. */
export interface ModifyAttestorHttp {
  "/ModifyAttestor": {
    post: {
      parameters: {
        query?: ModifyAttestorInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyAttestorOutput;
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
