// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateCustomizedDictInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example false */
  Override?: boolean;
  /** @example 106.11.43.*** */
  SourceIp?: string;
}

export interface CreateCustomizedDictOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createCustomizedDict({
 *   Lang: "zh",
 *   Override: false,
 *   SourceIp: "106.11.43.***",
 * });
 * ```
 * @throws CloudError
 */
export const createCustomizedDict: TypedRoute<
  CreateCustomizedDictInput,
  CreateCustomizedDictOutput,
  CreateCustomizedDictHttp
> = {
  name: "CreateCustomizedDict",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateCustomizedDict", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateCustomizedDict as `client.http` calls it. */
export interface CreateCustomizedDictHttp {
  "/CreateCustomizedDict": {
    post: {
      parameters: {
        query?: CreateCustomizedDictInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateCustomizedDictOutput;
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
