// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDomainCountInput {
  /** @example 192.172.XX.XX */
  SourceIp?: string;
}

export interface DescribeDomainCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 5 */
  RootDomainsCount?: number;
  /** @example 5 */
  SubDomainsCount?: number;
  /** @example 10 */
  TotalDomainsCount?: number;
}

/**
 * The documented error codes of DescribeDomainCount.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeDomainCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeDomainCount with one of its documented codes. */
export const isDescribeDomainCountError: ErrorGuard<DescribeDomainCountErrorCode> = (error) =>
  isCloudError(error, "DescribeDomainCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeDomainCount({ SourceIp: "192.172.XX.XX" });
 * ```
 * @throws CloudError
 */
export const describeDomainCount: TypedRoute<
  DescribeDomainCountInput,
  DescribeDomainCountOutput,
  DescribeDomainCountHttp
> = {
  name: "DescribeDomainCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDomainCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeDomainCount as `client.http` calls it. */
export interface DescribeDomainCountHttp {
  "/DescribeDomainCount": {
    post: {
      parameters: {
        query?: DescribeDomainCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDomainCountOutput;
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
