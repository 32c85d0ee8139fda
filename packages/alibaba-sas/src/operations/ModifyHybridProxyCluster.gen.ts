// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyHybridProxyClusterInput {
  /** @example sas-test-cnnf */
  ClusterName: string;
  /** @example test */
  Remark: string;
}

export interface ModifyHybridProxyClusterOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyHybridProxyCluster({
 *   ClusterName: "sas-test-cnnf",
 *   Remark: "test",
 * });
 * ```
 * @throws CloudError
 */
export const modifyHybridProxyCluster: TypedRoute<
  ModifyHybridProxyClusterInput,
  ModifyHybridProxyClusterOutput,
  ModifyHybridProxyClusterHttp
> = {
  name: "ModifyHybridProxyCluster",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyHybridProxyCluster", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyHybridProxyCluster as `client.http` calls it. */
export interface ModifyHybridProxyClusterHttp {
  "/ModifyHybridProxyCluster": {
    post: {
      parameters: {
        query: ModifyHybridProxyClusterInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyHybridProxyClusterOutput;
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
