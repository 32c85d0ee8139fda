// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteCheckItemInput {
  CheckIds: (number | bigint)[];
}

export interface DeleteCheckItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckItems?: DeleteCheckItemOutputCheckItemsItem[];
}

export interface DeleteCheckItemOutputCheckItemsItem {
  /** @example 1000000000001 */
  CheckId?: bigint;
  /** @example testCheckItemName */
  CheckShowName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteCheckItem({ CheckIds: [1] });
 * ```
 * @throws CloudError
 */
export const deleteCheckItem: TypedRoute<DeleteCheckItemInput, DeleteCheckItemOutput, DeleteCheckItemHttp> = {
  name: "DeleteCheckItem",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteCheckItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["CheckItems", "*", "CheckId"], "bigint"]],
};

/** DeleteCheckItem as `client.http` calls it. */
export interface DeleteCheckItemHttp {
  "/DeleteCheckItem": {
    post: {
      parameters: {
        query: DeleteCheckItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteCheckItemOutput;
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
