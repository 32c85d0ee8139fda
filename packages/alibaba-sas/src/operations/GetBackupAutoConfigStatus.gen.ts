// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetBackupAutoConfigStatusInput = {};

export interface GetBackupAutoConfigStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetBackupAutoConfigStatusOutputData;
}

export interface GetBackupAutoConfigStatusOutputData {
  /** @example false */
  CanConfigAuto?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getBackupAutoConfigStatus();
 * ```
 * @throws CloudError
 */
export const getBackupAutoConfigStatus: TypedRoute<
  GetBackupAutoConfigStatusInput,
  GetBackupAutoConfigStatusOutput,
  GetBackupAutoConfigStatusHttp
> = {
  name: "GetBackupAutoConfigStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetBackupAutoConfigStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetBackupAutoConfigStatus as `client.http` calls it. */
export interface GetBackupAutoConfigStatusHttp {
  "/GetBackupAutoConfigStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetBackupAutoConfigStatusOutput;
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
