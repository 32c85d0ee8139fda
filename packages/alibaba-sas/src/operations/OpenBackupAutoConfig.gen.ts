// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OpenBackupAutoConfigInput {
  /** @example 20 */
  MaxBatchSize?: number;
}

export interface OpenBackupAutoConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.openBackupAutoConfig({ MaxBatchSize: 20 });
 * ```
 * @throws CloudError
 */
export const openBackupAutoConfig: TypedRoute<
  OpenBackupAutoConfigInput,
  OpenBackupAutoConfigOutput,
  OpenBackupAutoConfigHttp
> = {
  name: "OpenBackupAutoConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OpenBackupAutoConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OpenBackupAutoConfig as `client.http` calls it. */
export interface OpenBackupAutoConfigHttp {
  "/OpenBackupAutoConfig": {
    post: {
      parameters: {
        query?: OpenBackupAutoConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OpenBackupAutoConfigOutput;
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
