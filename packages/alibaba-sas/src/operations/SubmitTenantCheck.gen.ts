// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type SubmitTenantCheckInput = {};

export interface SubmitTenantCheckOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: SubmitTenantCheckOutputData;
}

export interface SubmitTenantCheckOutputData {
  /** @example fc98d58eb56f699d49bf7ebbd6d7**** */
  TaskId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.submitTenantCheck();
 * ```
 * @throws CloudError
 */
export const submitTenantCheck: TypedRoute<SubmitTenantCheckInput, SubmitTenantCheckOutput, SubmitTenantCheckHttp> = {
  name: "SubmitTenantCheck",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SubmitTenantCheck", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SubmitTenantCheck as `client.http` calls it. */
export interface SubmitTenantCheckHttp {
  "/SubmitTenantCheck": {
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
            "application/json": SubmitTenantCheckOutput;
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
