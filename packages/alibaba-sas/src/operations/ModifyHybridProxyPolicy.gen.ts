// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyHybridProxyPolicyInput {
  /** @example sas-proxy */
  ClusterName: string;
  /**
   * @example [ { "policyType": "limitFrequency", "info": [ { "type": "file", "config": "10" } ] }, { "policyType":
   * "limitBandWidth", "info": [ { "type": "net" }, { "type": "process" } ] } ]
   */
  PolicyInfo: string;
}

export interface ModifyHybridProxyPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example clusterName data not exist */
  Messgae?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyHybridProxyPolicy({
 *   ClusterName: "sas-proxy",
 *   PolicyInfo:
 *     '[\n    {\n        "policyType": "limitFrequency",\n        "info":\n        [\n            {\n                "type": "file",\n                "config": "10"\n            }\n        ]\n    },\n    {\n        "policyType": "limitBandWidth",\n        "info":\n        [\n            {\n                "type": "net"\n            },\n            {\n                "type": "process"\n            }\n        ]\n    }\n]',
 * });
 * ```
 * @throws CloudError
 */
export const modifyHybridProxyPolicy: TypedRoute<
  ModifyHybridProxyPolicyInput,
  ModifyHybridProxyPolicyOutput,
  ModifyHybridProxyPolicyHttp
> = {
  name: "ModifyHybridProxyPolicy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyHybridProxyPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyHybridProxyPolicy as `client.http` calls it. */
export interface ModifyHybridProxyPolicyHttp {
  "/ModifyHybridProxyPolicy": {
    post: {
      parameters: {
        query: ModifyHybridProxyPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyHybridProxyPolicyOutput;
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
