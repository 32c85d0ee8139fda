// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GenerateDynamicDictInput {
  /** @example Admin */
  ArgKeywords?: string;
  /** @example https://www.aliyun.com */
  Domains?: string;
  /** @example Alibaba */
  Names?: string;
  /** @example 58.248.XX.XX */
  SourceIp?: string;
}

export interface GenerateDynamicDictOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  KeywordList?: string[];
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.generateDynamicDict({
 *   ArgKeywords: "Admin",
 *   Domains: "https://www.aliyun.com",
 *   Names: "Alibaba",
 *   SourceIp: "58.248.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const generateDynamicDict: TypedRoute<
  GenerateDynamicDictInput,
  GenerateDynamicDictOutput,
  GenerateDynamicDictHttp
> = {
  name: "GenerateDynamicDict",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GenerateDynamicDict", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GenerateDynamicDict as `client.http` calls it. */
export interface GenerateDynamicDictHttp {
  "/GenerateDynamicDict": {
    post: {
      parameters: {
        query?: GenerateDynamicDictInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GenerateDynamicDictOutput;
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
