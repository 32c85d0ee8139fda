// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDomainSecureRiskListInput {
  /** @example sas */
  From?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 124.78.*.* */
  SourceIp?: string;
}

export interface DescribeDomainSecureRiskListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  NoSslCount?: number;
  /** @example 1 */
  RiskCount?: number;
  RiskList?: DescribeDomainSecureRiskListOutputRiskListItem[];
}

export interface DescribeDomainSecureRiskListOutputRiskListItem {
  /** @example 1 */
  AlarmCount?: number;
  /** @example test.com */
  Domain?: string;
  /** @example globalsign */
  SslBrand?: string;
  /** @example 1 */
  SslStatus?: 1 | 0 | (number & {});
  UuidList?: string[];
  /** @example 1 */
  VulCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDomainSecureRiskList({
 *   From: "sas",
 *   Lang: "zh",
 *   SourceIp: "124.78.*.*",
 * });
 * ```
 * @throws CloudError
 */
export const describeDomainSecureRiskList: TypedRoute<
  DescribeDomainSecureRiskListInput,
  DescribeDomainSecureRiskListOutput,
  DescribeDomainSecureRiskListHttp
> = {
  name: "DescribeDomainSecureRiskList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDomainSecureRiskList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDomainSecureRiskList as `client.http` calls it. */
export interface DescribeDomainSecureRiskListHttp {
  "/DescribeDomainSecureRiskList": {
    post: {
      parameters: {
        query?: DescribeDomainSecureRiskListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDomainSecureRiskListOutput;
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
