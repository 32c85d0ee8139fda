// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckPoliciesInput {
  CheckTypes?: string[];
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1000000000002 */
  DependentPolicyId?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 1000000000001 */
  PolicyId?: number | bigint;
  /** @example testPolicyName */
  PolicyShowName?: string;
  /** @example STANDARD */
  PolicyType: "STANDARD" | "REQUIREMENT" | "SECTION" | (string & {});
  /** @example AISPM */
  Type?: "AISPM" | "IDENTITY_PERMISSION" | "RISK" | "COMPLIANCE" | (string & {});
}

export interface ListCheckPoliciesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListCheckPoliciesOutputPageInfo;
  Policies?: ListCheckPoliciesOutputPoliciesItem[];
}

export interface ListCheckPoliciesOutputPageInfo {
  /** @example 20 */
  Count?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

export interface ListCheckPoliciesOutputPoliciesItem {
  /** @example CUSTOM */
  CheckType?: "CUSTOM" | "SYSTEM" | (string & {});
  /** @example 100000000002 */
  DependentPolicyId?: bigint;
  /** @example 100000000001 */
  PolicyId?: bigint;
  /** @example testPolicyName */
  PolicyShowName?: string;
  /** @example STANDARD */
  PolicyType?: "STANDARD" | "REQUIREMENT" | "SECTION" | (string & {});
  /** @example AISPM */
  Type?: "AISPM" | "KISPM" | "IDENTITY_PERMISSION" | "RISK" | "COMPLIANCE" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listCheckPolicies({
 *   CurrentPage: 1,
 *   DependentPolicyId: 1000000000002,
 *   Lang: "zh",
 *   PageSize: 20,
 *   PolicyId: 1000000000001,
 *   PolicyShowName: "testPolicyName",
 *   PolicyType: "STANDARD",
 *   Type: "AISPM",
 * });
 * ```
 * @throws CloudError
 */
export const listCheckPolicies: TypedRoute<ListCheckPoliciesInput, ListCheckPoliciesOutput, ListCheckPoliciesHttp> = {
  name: "ListCheckPolicies",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListCheckPolicies", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["Policies", "*", "DependentPolicyId"], "bigint"],
    [["Policies", "*", "PolicyId"], "bigint"],
  ],
};

/** ListCheckPolicies as `client.http` calls it. */
export interface ListCheckPoliciesHttp {
  "/ListCheckPolicies": {
    get: {
      parameters: {
        query: ListCheckPoliciesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckPoliciesOutput;
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
