// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteAutoTagRulesInput {
  /** @example 2331,56,5644 */
  RuleIdList: string;
}

export interface DeleteAutoTagRulesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteAutoTagRules({ RuleIdList: "2331,56,5644" });
 * ```
 * @throws CloudError
 */
export const deleteAutoTagRules: TypedRoute<
  DeleteAutoTagRulesInput,
  DeleteAutoTagRulesOutput,
  DeleteAutoTagRulesHttp
> = {
  name: "DeleteAutoTagRules",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteAutoTagRules", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteAutoTagRules as `client.http` calls it. */
export interface DeleteAutoTagRulesHttp {
  "/DeleteAutoTagRules": {
    post: {
      parameters: {
        query: DeleteAutoTagRulesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteAutoTagRulesOutput;
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
