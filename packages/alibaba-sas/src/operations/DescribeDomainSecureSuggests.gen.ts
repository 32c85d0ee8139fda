// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDomainSecureSuggestsInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 218.249.*.* */
  SourceIp?: string;
}

export interface DescribeDomainSecureSuggestsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RiskSuggest?: string;
  /** @example 4 */
  TotalCount?: number;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  VulSuggest?: number;
  WebLockSuggest?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDomainSecureSuggests({
 *   Lang: "zh",
 *   SourceIp: "218.249.*.*",
 * });
 * ```
 * @throws CloudError
 */
export const describeDomainSecureSuggests: TypedRoute<
  DescribeDomainSecureSuggestsInput,
  DescribeDomainSecureSuggestsOutput,
  DescribeDomainSecureSuggestsHttp
> = {
  name: "DescribeDomainSecureSuggests",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDomainSecureSuggests", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDomainSecureSuggests as `client.http` calls it. */
export interface DescribeDomainSecureSuggestsHttp {
  "/DescribeDomainSecureSuggests": {
    post: {
      parameters: {
        query?: DescribeDomainSecureSuggestsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDomainSecureSuggestsOutput;
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
