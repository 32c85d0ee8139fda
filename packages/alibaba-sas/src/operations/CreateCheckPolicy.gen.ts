// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateCheckPolicyInput {
  /** @example 123 */
  DependentPolicyId?: number | bigint;
  /** @example TestPolicyName */
  PolicyShowName: string;
  /** @example STANDARD */
  PolicyType: "STANDARD" | "REQUIREMENT" | "SECTION" | (string & {});
  /** @example AISPM */
  Type?: "AISPM" | "IDENTITY_PERMISSION" | "RISK" | "COMPLIANCE" | (string & {});
}

export interface CreateCheckPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckCustomPolicy?: CreateCheckPolicyOutputCheckCustomPolicy;
}

export interface CreateCheckPolicyOutputCheckCustomPolicy {
  /** @example CUSTOM */
  CheckType?: "CUSTOM" | "SYSTEM" | (string & {});
  PolicyId?: bigint;
  /** @example TestPolicyName */
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
 * const result = await client.createCheckPolicy({
 *   DependentPolicyId: 123,
 *   PolicyShowName: "TestPolicyName",
 *   PolicyType: "STANDARD",
 *   Type: "AISPM",
 * });
 * ```
 * @throws CloudError
 */
export const createCheckPolicy: TypedRoute<CreateCheckPolicyInput, CreateCheckPolicyOutput, CreateCheckPolicyHttp> = {
  name: "CreateCheckPolicy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateCheckPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["CheckCustomPolicy", "PolicyId"], "bigint"]],
};

/** CreateCheckPolicy as `client.http` calls it. */
export interface CreateCheckPolicyHttp {
  "/CreateCheckPolicy": {
    post: {
      parameters: {
        query: CreateCheckPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateCheckPolicyOutput;
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
