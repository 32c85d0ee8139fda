// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateStrictEventNameInput {
  EventNameList?: string[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example on */
  Operator: string;
}

export interface UpdateStrictEventNameOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateStrictEventName({ Lang: "zh", Operator: "on" });
 * ```
 * @throws CloudError
 */
export const updateStrictEventName: TypedRoute<
  UpdateStrictEventNameInput,
  UpdateStrictEventNameOutput,
  UpdateStrictEventNameHttp
> = {
  name: "UpdateStrictEventName",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateStrictEventName", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateStrictEventName as `client.http` calls it. */
export interface UpdateStrictEventNameHttp {
  "/UpdateStrictEventName": {
    post: {
      parameters: {
        query: UpdateStrictEventNameInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateStrictEventNameOutput;
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
