// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateWhiteListInput {
  /** @example 19882 */
  RegistryId: number | bigint;
  /** @example 192.168.XXX.XXX,192.180.XXX.XXX */
  WhiteList: string;
}

export interface UpdateWhiteListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateWhiteList({
 *   RegistryId: 19882,
 *   WhiteList: "192.168.XXX.XXX,192.180.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const updateWhiteList: TypedRoute<UpdateWhiteListInput, UpdateWhiteListOutput, UpdateWhiteListHttp> = {
  name: "UpdateWhiteList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateWhiteList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateWhiteList as `client.http` calls it. */
export interface UpdateWhiteListHttp {
  "/UpdateWhiteList": {
    post: {
      parameters: {
        query: UpdateWhiteListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateWhiteListOutput;
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
