// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeHybridProxyPolicyInput {
  /** @example test-idc */
  ClusterName: string;
}

export interface DescribeHybridProxyPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Count?: number;
  PolicyList?: DescribeHybridProxyPolicyOutputPolicyListItem[];
}

export interface DescribeHybridProxyPolicyOutputPolicyListItem {
  Info?: DescribeHybridProxyPolicyOutputPolicyListItemInfoItem[];
  /** @example limitBandWidth */
  PolicyType?: "limitFrequency" | "limitBandWidth" | (string & {});
}

export interface DescribeHybridProxyPolicyOutputPolicyListItemInfoItem {
  /** @example 10 */
  Config?: string;
  /** @example test */
  FileName?: string;
  /** @example file */
  Type?: "file" | "net" | "process" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeHybridProxyPolicy({ ClusterName: "test-idc" });
 * ```
 * @throws CloudError
 */
export const describeHybridProxyPolicy: TypedRoute<
  DescribeHybridProxyPolicyInput,
  DescribeHybridProxyPolicyOutput,
  DescribeHybridProxyPolicyHttp
> = {
  name: "DescribeHybridProxyPolicy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeHybridProxyPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeHybridProxyPolicy as `client.http` calls it. */
export interface DescribeHybridProxyPolicyHttp {
  "/DescribeHybridProxyPolicy": {
    post: {
      parameters: {
        query: DescribeHybridProxyPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeHybridProxyPolicyOutput;
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
