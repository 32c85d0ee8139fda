// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateDynamicDictInput {
  /** @example false */
  Override?: boolean;
  /** @example 123.103.9.*** */
  SourceIp?: string;
}

export interface CreateDynamicDictOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createDynamicDict({
 *   Override: false,
 *   SourceIp: "123.103.9.***",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const createDynamicDict: TypedRoute<CreateDynamicDictInput, CreateDynamicDictOutput, CreateDynamicDictHttp> = {
  name: "CreateDynamicDict",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateDynamicDict", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateDynamicDict as `client.http` calls it. */
export interface CreateDynamicDictHttp {
  "/CreateDynamicDict": {
    post: {
      parameters: {
        query?: CreateDynamicDictInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateDynamicDictOutput;
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
