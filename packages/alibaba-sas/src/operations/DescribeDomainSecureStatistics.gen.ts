// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDomainSecureStatisticsInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 113.87.*.* */
  SourceIp?: string;
}

export interface DescribeDomainSecureStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 2 */
  AlarmCount?: number;
  /** @example 1 */
  NoSslCount?: number;
  /** @example 1 */
  RiskCount?: number;
  /** @example 72 */
  TotalDomainCount?: number;
  /** @example 2 */
  VulCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDomainSecureStatistics({
 *   Lang: "zh",
 *   SourceIp: "113.87.*.*",
 * });
 * ```
 * @throws CloudError
 */
export const describeDomainSecureStatistics: TypedRoute<
  DescribeDomainSecureStatisticsInput,
  DescribeDomainSecureStatisticsOutput,
  DescribeDomainSecureStatisticsHttp
> = {
  name: "DescribeDomainSecureStatistics",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDomainSecureStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDomainSecureStatistics as `client.http` calls it. */
export interface DescribeDomainSecureStatisticsHttp {
  "/DescribeDomainSecureStatistics": {
    post: {
      parameters: {
        query?: DescribeDomainSecureStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDomainSecureStatisticsOutput;
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
