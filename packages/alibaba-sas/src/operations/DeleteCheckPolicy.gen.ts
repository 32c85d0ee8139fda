// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteCheckPolicyInput {
  PolicyIds: (number | bigint)[];
  /** @example STANDARD */
  PolicyType: "STANDARD" | "REQUIREMENT" | "SECTION" | (string & {});
}

export interface DeleteCheckPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Policys?: DeleteCheckPolicyOutputPolicysItem[];
}

export interface DeleteCheckPolicyOutputPolicysItem {
  /** @example 1000000000001 */
  PolicyId?: bigint;
  /** @example testPolicyName */
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
 * const result = await client.deleteCheckPolicy({
 *   PolicyType: "STANDARD",
 *   PolicyIds: [1],
 * });
 * ```
 * @throws CloudError
 */
export const deleteCheckPolicy: TypedRoute<DeleteCheckPolicyInput, DeleteCheckPolicyOutput, DeleteCheckPolicyHttp> = {
  name: "DeleteCheckPolicy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteCheckPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Policys", "*", "PolicyId"], "bigint"]],
};

/** DeleteCheckPolicy as `client.http` calls it. */
export interface DeleteCheckPolicyHttp {
  "/DeleteCheckPolicy": {
    post: {
      parameters: {
        query: DeleteCheckPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteCheckPolicyOutput;
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
