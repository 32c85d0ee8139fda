// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyBinarySecurityPolicyInput {
  /**
   * @example [{\\"Namespaces\\":[\\"default\\"],\\"ClusterId\\":\\"c9f5b93a8da8f4341b77***********\\"},{\\"Namespaces\\":[\\"default\\"],\\"ClusterId\\":\\"cc12429dbb8f644f690b0***********\\"}]
   */
  Clusters: string;
  /** @example test-policy-04-11 */
  Name?: string;
  /** @example {\\"PolicyMode\\":\\"requireAttestor\\",\\"RequiredAttestors\\":[\\"test-xcs-04-11-****\\"]} */
  Policy: string;
  /** @example Remark */
  Remark?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 115.213.XX.XX */
  SourceIp?: string;
  /** @example enabled */
  Status?: "enabled" | "disabled" | (string & {});
}

export interface ModifyBinarySecurityPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyBinarySecurityPolicy({
 *   Clusters:
 *     '[{\\\\"Namespaces\\\\":[\\\\"default\\\\"],\\\\"ClusterId\\\\":\\\\"c9f5b93a8da8f4341b77***********\\\\"},{\\\\"Namespaces\\\\":[\\\\"default\\\\"],\\\\"ClusterId\\\\":\\\\"cc12429dbb8f644f690b0***********\\\\"}]',
 *   Name: "test-policy-04-11",
 *   Policy:
 *     '{\\\\"PolicyMode\\\\":\\\\"requireAttestor\\\\",\\\\"RequiredAttestors\\\\":[\\\\"test-xcs-04-11-****\\\\"]}',
 *   Remark: "Remark",
 *   SourceIp: "115.213.XX.XX",
 *   Status: "enabled",
 * });
 * ```
 * @throws CloudError
 */
export const modifyBinarySecurityPolicy: TypedRoute<
  ModifyBinarySecurityPolicyInput,
  ModifyBinarySecurityPolicyOutput,
  ModifyBinarySecurityPolicyHttp
> = {
  name: "ModifyBinarySecurityPolicy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyBinarySecurityPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyBinarySecurityPolicy as `client.http` calls it. */
export interface ModifyBinarySecurityPolicyHttp {
  "/ModifyBinarySecurityPolicy": {
    post: {
      parameters: {
        query: ModifyBinarySecurityPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyBinarySecurityPolicyOutput;
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
