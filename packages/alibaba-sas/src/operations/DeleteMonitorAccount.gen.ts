// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteMonitorAccountInput {
  /** @example 1840517068****** */
  AccountId: string;
}

export interface DeleteMonitorAccountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteMonitorAccount({ AccountId: "1840517068******" });
 * ```
 * @throws CloudError
 */
export const deleteMonitorAccount: TypedRoute<
  DeleteMonitorAccountInput,
  DeleteMonitorAccountOutput,
  DeleteMonitorAccountHttp
> = {
  name: "DeleteMonitorAccount",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteMonitorAccount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteMonitorAccount as `client.http` calls it. */
export interface DeleteMonitorAccountHttp {
  "/DeleteMonitorAccount": {
    post: {
      parameters: {
        query: DeleteMonitorAccountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteMonitorAccountOutput;
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
