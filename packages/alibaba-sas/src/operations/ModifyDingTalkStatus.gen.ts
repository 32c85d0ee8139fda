// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyDingTalkStatusInput {
  /** @example 2259 */
  Ids: string;
  /** @example 0 */
  Status: 0 | 1 | (number & {});
}

export interface ModifyDingTalkStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyDingTalkStatus({ Ids: "2259", Status: 0 });
 * ```
 * @throws CloudError
 */
export const modifyDingTalkStatus: TypedRoute<
  ModifyDingTalkStatusInput,
  ModifyDingTalkStatusOutput,
  ModifyDingTalkStatusHttp
> = {
  name: "ModifyDingTalkStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyDingTalkStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyDingTalkStatus as `client.http` calls it. */
export interface ModifyDingTalkStatusHttp {
  "/ModifyDingTalkStatus": {
    post: {
      parameters: {
        query: ModifyDingTalkStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyDingTalkStatusOutput;
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
