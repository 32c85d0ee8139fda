// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface FinishGuidTaskInput {
  /** @example guide_sub_task_config_add_collection */
  TaskTypeName: string;
}

export interface FinishGuidTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.finishGuidTask({
 *   TaskTypeName: "guide_sub_task_config_add_collection",
 * });
 * ```
 * @throws CloudError
 */
export const finishGuidTask: TypedRoute<FinishGuidTaskInput, FinishGuidTaskOutput, FinishGuidTaskHttp> = {
  name: "FinishGuidTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "FinishGuidTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** FinishGuidTask as `client.http` calls it. */
export interface FinishGuidTaskHttp {
  "/FinishGuidTask": {
    post: {
      parameters: {
        query: FinishGuidTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": FinishGuidTaskOutput;
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
