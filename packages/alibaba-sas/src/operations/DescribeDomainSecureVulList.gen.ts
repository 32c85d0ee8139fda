// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDomainSecureVulListInput {
  /** @example sas */
  From?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 111.196.*.* */
  SourceIp?: string;
  /** @example app */
  Type?: string;
}

export interface DescribeDomainSecureVulListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 100 */
  TotalCount?: number;
  VulList?: DescribeDomainSecureVulListOutputVulListItem[];
}

export interface DescribeDomainSecureVulListOutputVulListItem {
  /** @example CESA-2023:3555: python Security Update */
  AliasName?: string;
  /** @example 50 */
  AsapCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1639371446000
   */
  GmtLast?: number;
  /** @example 33 */
  HandledCount?: number;
  /** @example 30 */
  LaterCount?: number;
  /** @example oval:com.redhat.rhsa:def:20170574 */
  Name?: string;
  /** @example 20 */
  NntfCount?: number;
  /** @example Code Execution */
  Tags?: string;
  /** @example app */
  Type?: "cve" | "sys" | "cms" | "app" | "sca" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDomainSecureVulList({
 *   From: "sas",
 *   Lang: "zh",
 *   SourceIp: "111.196.*.*",
 *   Type: "app",
 * });
 * ```
 * @throws CloudError
 */
export const describeDomainSecureVulList: TypedRoute<
  DescribeDomainSecureVulListInput,
  DescribeDomainSecureVulListOutput,
  DescribeDomainSecureVulListHttp
> = {
  name: "DescribeDomainSecureVulList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDomainSecureVulList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDomainSecureVulList as `client.http` calls it. */
export interface DescribeDomainSecureVulListHttp {
  "/DescribeDomainSecureVulList": {
    post: {
      parameters: {
        query?: DescribeDomainSecureVulListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDomainSecureVulListOutput;
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
