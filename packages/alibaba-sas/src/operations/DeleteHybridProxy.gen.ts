// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteHybridProxyInput {
  /** @example IDC-代理 */
  ClusterName: string;
  /** @example inet-proxy-d2d94e8b-bb25-4744-8004-1e08a53c**** */
  Uuid: string;
}

export interface DeleteHybridProxyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteHybridProxy({
 *   ClusterName: "IDC-代理",
 *   Uuid: "inet-proxy-d2d94e8b-bb25-4744-8004-1e08a53c****",
 * });
 * ```
 * @throws CloudError
 */
export const deleteHybridProxy: TypedRoute<DeleteHybridProxyInput, DeleteHybridProxyOutput, DeleteHybridProxyHttp> = {
  name: "DeleteHybridProxy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteHybridProxy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteHybridProxy as `client.http` calls it. */
export interface DeleteHybridProxyHttp {
  "/DeleteHybridProxy": {
    post: {
      parameters: {
        query: DeleteHybridProxyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteHybridProxyOutput;
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
