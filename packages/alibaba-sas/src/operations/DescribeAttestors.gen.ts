// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAttestorsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example attestor-auto-ad5316 */
  Name?: string;
  /** @example 20 */
  PageSize?: number;
  ResourceOwnerId?: number | bigint;
  /** @example 222.35.XXX.XXX */
  SourceIp?: string;
}

export interface DescribeAttestorsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Attestors?: DescribeAttestorsOutputAttestorsItem[];
  PageInfo?: DescribeAttestorsOutputPageInfo;
}

export interface DescribeAttestorsOutputAttestorsItem {
  /** @example 2e81355b-f8e7-4090-8082-a8f8124a**** */
  KeyId?: string;
  /** @example cn-hangzhou */
  KeyRegionId?: string;
  /** @example 8d7c9c91-57ce-4cf4-a959-1e700e13**** */
  KeyVersionId?: string;
  /** @example attestor-123 */
  Name?: string;
  /** @example attestor */
  Remark?: string;
}

export interface DescribeAttestorsOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 122 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAttestors({
 *   CurrentPage: 1,
 *   Name: "attestor-auto-ad5316",
 *   PageSize: 20,
 *   SourceIp: "222.35.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const describeAttestors: TypedRoute<DescribeAttestorsInput, DescribeAttestorsOutput, DescribeAttestorsHttp> = {
  name: "DescribeAttestors",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAttestors", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeAttestors as `client.http` calls it. */
export interface DescribeAttestorsHttp {
  "/DescribeAttestors": {
    post: {
      parameters: {
        query?: DescribeAttestorsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAttestorsOutput;
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
