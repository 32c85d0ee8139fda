// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteK8sApiAbnormalRuleInput {
  RuleIDSet: string[];
}

export interface DeleteK8sApiAbnormalRuleOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteK8sApiAbnormalRule.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DeleteK8sApiAbnormalRuleErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DeleteK8sApiAbnormalRule with one of its documented codes. */
export const isDeleteK8sApiAbnormalRuleError: ErrorGuard<DeleteK8sApiAbnormalRuleErrorCode> = (error) =>
  isCloudError(error, "DeleteK8sApiAbnormalRule", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteK8sApiAbnormalRule({ RuleIDSet: [] });
 * ```
 * @throws CloudError
 */
export const deleteK8sApiAbnormalRule: TypedRoute<
  DeleteK8sApiAbnormalRuleInput,
  DeleteK8sApiAbnormalRuleOutput,
  DeleteK8sApiAbnormalRuleHttp
> = {
  name: "DeleteK8sApiAbnormalRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteK8sApiAbnormalRule", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteK8sApiAbnormalRule as `client.http` calls it. */
export interface DeleteK8sApiAbnormalRuleHttp {
  "/DeleteK8sApiAbnormalRule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteK8sApiAbnormalRuleInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteK8sApiAbnormalRuleOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
