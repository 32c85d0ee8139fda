// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteSearchConditionInput {
  /** @example test */
  Name: string;
  /** @example 19.12.XX.XX */
  SourceIp?: string;
  /** @example ecs */
  Type?: "ecs" | "cloud_product" | (string & {});
}

export interface DeleteSearchConditionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteSearchCondition({
 *   Name: "test",
 *   SourceIp: "19.12.XX.XX",
 *   Type: "ecs",
 * });
 * ```
 * @throws CloudError
 */
export const deleteSearchCondition: TypedRoute<
  DeleteSearchConditionInput,
  DeleteSearchConditionOutput,
  DeleteSearchConditionHttp
> = {
  name: "DeleteSearchCondition",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteSearchCondition", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteSearchCondition as `client.http` calls it. */
export interface DeleteSearchConditionHttp {
  "/DeleteSearchCondition": {
    post: {
      parameters: {
        query: DeleteSearchConditionInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteSearchConditionOutput;
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
