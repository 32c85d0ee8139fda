// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetClusterScannerYamlInput {
  /** @example cd49575861a3044d49c954e4b3911**** */
  ClusterId: string;
}

export interface GetClusterScannerYamlOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example xxx */
  CaCertBase64?: string;
  /** @example xxx */
  ClusterEnvInfo?: string;
  /** @example c7c190a82d9a048be9038d352840f**** */
  ClusterId?: string;
  /** @example xxxx-registry.cn-shanghai.cr.aliyuncs.com/default/scanner:v1 */
  Image?: string;
  /** @example xxx */
  TlsCertBase64?: string;
  /** @example xxx */
  TlsKeyBase64?: string;
  /** @example 1 */
  WebhookOpen?: 0 | 1 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getClusterScannerYaml({
 *   ClusterId: "cd49575861a3044d49c954e4b3911****",
 * });
 * ```
 * @throws CloudError
 */
export const getClusterScannerYaml: TypedRoute<
  GetClusterScannerYamlInput,
  GetClusterScannerYamlOutput,
  GetClusterScannerYamlHttp
> = {
  name: "GetClusterScannerYaml",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetClusterScannerYaml", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetClusterScannerYaml as `client.http` calls it. */
export interface GetClusterScannerYamlHttp {
  "/GetClusterScannerYaml": {
    post: {
      parameters: {
        query: GetClusterScannerYamlInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetClusterScannerYamlOutput;
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
