// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDomainSecureScoreInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 123.113.*.* */
  SourceIp?: string;
}

export interface DescribeDomainSecureScoreOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 100 */
  SecurityScore?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDomainSecureScore({
 *   Lang: "zh",
 *   SourceIp: "123.113.*.*",
 * });
 * ```
 * @throws CloudError
 */
export const describeDomainSecureScore: TypedRoute<
  DescribeDomainSecureScoreInput,
  DescribeDomainSecureScoreOutput,
  DescribeDomainSecureScoreHttp
> = {
  name: "DescribeDomainSecureScore",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDomainSecureScore", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDomainSecureScore as `client.http` calls it. */
export interface DescribeDomainSecureScoreHttp {
  "/DescribeDomainSecureScore": {
    post: {
      parameters: {
        query?: DescribeDomainSecureScoreInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDomainSecureScoreOutput;
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
