// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteDingTalkInput {
  /** @example 2170,256 */
  Ids: string;
}

export interface DeleteDingTalkOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteDingTalk({ Ids: "2170,256" });
 * ```
 * @throws CloudError
 */
export const deleteDingTalk: TypedRoute<DeleteDingTalkInput, DeleteDingTalkOutput, DeleteDingTalkHttp> = {
  name: "DeleteDingTalk",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteDingTalk", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteDingTalk as `client.http` calls it. */
export interface DeleteDingTalkHttp {
  "/DeleteDingTalk": {
    post: {
      parameters: {
        query: DeleteDingTalkInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteDingTalkOutput;
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
