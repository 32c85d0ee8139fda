// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyWebLockRefreshInput {
  /** @example 55c0f41b-3093-47a7-8eae-02d3a584**** */
  Uuid?: string;
}

export interface ModifyWebLockRefreshOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyWebLockRefresh({
 *   Uuid: "55c0f41b-3093-47a7-8eae-02d3a584****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyWebLockRefresh: TypedRoute<
  ModifyWebLockRefreshInput,
  ModifyWebLockRefreshOutput,
  ModifyWebLockRefreshHttp
> = {
  name: "ModifyWebLockRefresh",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyWebLockRefresh", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyWebLockRefresh as `client.http` calls it. */
export interface ModifyWebLockRefreshHttp {
  "/ModifyWebLockRefresh": {
    post: {
      parameters: {
        query?: ModifyWebLockRefreshInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyWebLockRefreshOutput;
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
