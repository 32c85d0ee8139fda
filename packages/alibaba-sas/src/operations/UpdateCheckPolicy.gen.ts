// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateCheckPolicyInput {
  /** @example 1000000000002 */
  DependentPolicyId?: number | bigint;
  /** @example 1000000000001 */
  PolicyId: number | bigint;
  /** @example testPolicyName */
  PolicyShowName?: string;
  /** @example STANDARD */
  PolicyType: "STANDARD" | "REQUIREMENT" | "SECTION" | (string & {});
  /** @example AISPM */
  Type?: "AISPM" | "RISK" | "COMPLIANCE" | (string & {});
}

export interface UpdateCheckPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckCustomPolicy?: UpdateCheckPolicyOutputCheckCustomPolicy;
}

export interface UpdateCheckPolicyOutputCheckCustomPolicy {
  /** @example 100000000001 */
  PolicyId?: bigint;
  /** @example testPolictName */
  PolicyShowName?: string;
  /** @example STANDARD */
  PolicyType?: "STANDARD" | "REQUIREMENT" | "SECTION" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateCheckPolicy({
 *   DependentPolicyId: 1000000000002,
 *   PolicyId: 1000000000001,
 *   PolicyShowName: "testPolicyName",
 *   PolicyType: "STANDARD",
 *   Type: "AISPM",
 * });
 * ```
 * @throws CloudError
 */
export const updateCheckPolicy: TypedRoute<UpdateCheckPolicyInput, UpdateCheckPolicyOutput, UpdateCheckPolicyHttp> = {
  name: "UpdateCheckPolicy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateCheckPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["CheckCustomPolicy", "PolicyId"], "bigint"]],
};

/** UpdateCheckPolicy as `client.http` calls it. */
export interface UpdateCheckPolicyHttp {
  "/UpdateCheckPolicy": {
    post: {
      parameters: {
        query: UpdateCheckPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateCheckPolicyOutput;
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
