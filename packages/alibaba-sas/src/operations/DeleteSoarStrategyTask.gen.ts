// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteSoarStrategyTaskInput {
  /** @example 11082 */
  StrategyTaskId: number | bigint;
}

export interface DeleteSoarStrategyTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteSoarStrategyTask({ StrategyTaskId: 11082 });
 * ```
 * @throws CloudError
 */
export const deleteSoarStrategyTask: TypedRoute<
  DeleteSoarStrategyTaskInput,
  DeleteSoarStrategyTaskOutput,
  DeleteSoarStrategyTaskHttp
> = {
  name: "DeleteSoarStrategyTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteSoarStrategyTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteSoarStrategyTask as `client.http` calls it. */
export interface DeleteSoarStrategyTaskHttp {
  "/DeleteSoarStrategyTask": {
    post: {
      parameters: {
        query: DeleteSoarStrategyTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteSoarStrategyTaskOutput;
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
