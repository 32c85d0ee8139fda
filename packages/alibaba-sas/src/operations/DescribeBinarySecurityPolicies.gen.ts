// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeBinarySecurityPoliciesInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example policy-auto-5patxz */
  Name?: string;
  /** @example 20 */
  PageSize?: number;
  ResourceOwnerId?: number | bigint;
  /** @example 59.82.XXX.XXX */
  SourceIp?: string;
  /** @example enabled */
  Status?: "enabled" | "disabled" | (string & {});
}

export interface DescribeBinarySecurityPoliciesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BinarySecurityPolicies?: DescribeBinarySecurityPoliciesOutputBinarySecurityPoliciesItem[];
  PageInfo?: DescribeBinarySecurityPoliciesOutputPageInfo;
}

export interface DescribeBinarySecurityPoliciesOutputBinarySecurityPoliciesItem {
  Clusters?: DescribeBinarySecurityPoliciesOutputBinarySecurityPoliciesItemClustersItem[];
  /** @example logtail */
  Name?: string;
  Policy?: {
    [key: string]: unknown;
  };
  /** @example test */
  Remark?: string;
  /** @example enabled */
  Status?: "enabled" | "disabled" | (string & {});
}

export interface DescribeBinarySecurityPoliciesOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 218 */
  TotalCount?: number;
}

export interface DescribeBinarySecurityPoliciesOutputBinarySecurityPoliciesItemClustersItem {
  /** @example c316702acdf5f45e1a9dc7fc52f21**** */
  ClusterId?: string;
  Namespaces?: string[];
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeBinarySecurityPolicies({
 *   CurrentPage: 1,
 *   Name: "policy-auto-5patxz",
 *   PageSize: 20,
 *   SourceIp: "59.82.XXX.XXX",
 *   Status: "enabled",
 * });
 * ```
 * @throws CloudError
 */
export const describeBinarySecurityPolicies: TypedRoute<
  DescribeBinarySecurityPoliciesInput,
  DescribeBinarySecurityPoliciesOutput,
  DescribeBinarySecurityPoliciesHttp
> = {
  name: "DescribeBinarySecurityPolicies",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBinarySecurityPolicies", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeBinarySecurityPolicies as `client.http` calls it. */
export interface DescribeBinarySecurityPoliciesHttp {
  "/DescribeBinarySecurityPolicies": {
    post: {
      parameters: {
        query?: DescribeBinarySecurityPoliciesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeBinarySecurityPoliciesOutput;
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
