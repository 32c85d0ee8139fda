// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteIdcProbeInput {
  /** @example inet-1234567**** */
  Uuid: string;
}

export interface DeleteIdcProbeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteIdcProbe({ Uuid: "inet-1234567****" });
 * ```
 * @throws CloudError
 */
export const deleteIdcProbe: TypedRoute<DeleteIdcProbeInput, DeleteIdcProbeOutput, DeleteIdcProbeHttp> = {
  name: "DeleteIdcProbe",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteIdcProbe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteIdcProbe as `client.http` calls it. */
export interface DeleteIdcProbeHttp {
  "/DeleteIdcProbe": {
    post: {
      parameters: {
        query: DeleteIdcProbeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteIdcProbeOutput;
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
