// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateHybridProxyClusterInput {
  /** @example test */
  ClusterName: string;
  /** @example 117.71.xx.xx */
  Ip?: string;
  /** @example testRemark */
  Remark?: string;
}

export interface CreateHybridProxyClusterOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): two sources disagree about
 * Ip (required); no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createHybridProxyCluster({
 *   ClusterName: "test",
 *   Ip: "117.71.xx.xx",
 *   Remark: "testRemark",
 * });
 * ```
 * @throws CloudError
 */
export const createHybridProxyCluster: TypedRoute<
  CreateHybridProxyClusterInput,
  CreateHybridProxyClusterOutput,
  CreateHybridProxyClusterHttp
> = {
  name: "CreateHybridProxyCluster",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateHybridProxyCluster", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateHybridProxyCluster as `client.http` calls it. */
export interface CreateHybridProxyClusterHttp {
  "/CreateHybridProxyCluster": {
    post: {
      parameters: {
        query: CreateHybridProxyClusterInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateHybridProxyClusterOutput;
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
