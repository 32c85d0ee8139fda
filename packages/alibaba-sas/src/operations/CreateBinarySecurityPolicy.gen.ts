// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateBinarySecurityPolicyInput {
  /**
   * @example [{\\"ClusterId\\":\\"cc12429dbb8f644f690b0623fb52b4737\\",\\"Namespaces\\":[\\"default\\"]},{\\"ClusterId\\":\\"c9f5b93a8da8f4341b774d79fdbcedb3c\\",\\"Namespaces\\":[\\"default\\"]}]
   */
  Clusters: string;
  /** @example mv-test */
  Name?: string;
  /** @example {\\"PolicyMode\\":\\"requireAttestor\\",\\"RequiredAttestors\\":[\\"test-xcs-04-12-heyuan\\"]} */
  Policy: string;
  /** @example remark test */
  Remark?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 59.82.XXX.XXX */
  SourceIp?: string;
  /** @example enable */
  Status?: "enable" | "disable" | (string & {});
}

export interface CreateBinarySecurityPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createBinarySecurityPolicy({
 *   Clusters:
 *     '[{\\\\"ClusterId\\\\":\\\\"cc12429dbb8f644f690b0623fb52b4737\\\\",\\\\"Namespaces\\\\":[\\\\"default\\\\"]},{\\\\"ClusterId\\\\":\\\\"c9f5b93a8da8f4341b774d79fdbcedb3c\\\\",\\\\"Namespaces\\\\":[\\\\"default\\\\"]}]',
 *   Name: "mv-test",
 *   Policy:
 *     '{\\\\"PolicyMode\\\\":\\\\"requireAttestor\\\\",\\\\"RequiredAttestors\\\\":[\\\\"test-xcs-04-12-heyuan\\\\"]}',
 *   Remark: "remark test",
 *   SourceIp: "59.82.XXX.XXX",
 *   Status: "enable",
 * });
 * ```
 * @throws CloudError
 */
export const createBinarySecurityPolicy: TypedRoute<
  CreateBinarySecurityPolicyInput,
  CreateBinarySecurityPolicyOutput,
  CreateBinarySecurityPolicyHttp
> = {
  name: "CreateBinarySecurityPolicy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateBinarySecurityPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateBinarySecurityPolicy as `client.http` calls it. */
export interface CreateBinarySecurityPolicyHttp {
  "/CreateBinarySecurityPolicy": {
    post: {
      parameters: {
        query: CreateBinarySecurityPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateBinarySecurityPolicyOutput;
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
