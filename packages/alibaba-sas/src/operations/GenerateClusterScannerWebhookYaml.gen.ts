// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GenerateClusterScannerWebhookYamlInput {
  /** @example c3aaf6c8085f84791882eef200cd2**** */
  ClusterId: string;
  /** @example 1 */
  WebhookOpen?: 0 | 1 | (number & {});
}

export interface GenerateClusterScannerWebhookYamlOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example c471f0f61b9c04f8380556e922cf1**** */
  ClusterId?: string;
  /** @example 131231 */
  Id?: bigint;
  /** @example 1 */
  WebhookOpen?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.generateClusterScannerWebhookYaml({
 *   ClusterId: "c3aaf6c8085f84791882eef200cd2****",
 *   WebhookOpen: 1,
 * });
 * ```
 * @throws CloudError
 */
export const generateClusterScannerWebhookYaml: TypedRoute<
  GenerateClusterScannerWebhookYamlInput,
  GenerateClusterScannerWebhookYamlOutput,
  GenerateClusterScannerWebhookYamlHttp
> = {
  name: "GenerateClusterScannerWebhookYaml",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GenerateClusterScannerWebhookYaml", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Id"], "bigint"]],
};

/** GenerateClusterScannerWebhookYaml as `client.http` calls it. */
export interface GenerateClusterScannerWebhookYamlHttp {
  "/GenerateClusterScannerWebhookYaml": {
    post: {
      parameters: {
        query: GenerateClusterScannerWebhookYamlInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GenerateClusterScannerWebhookYamlOutput;
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
