// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifySecLogJoinStateInput {
  /** @example container_bash */
  LogType: string;
  /** @example true */
  State: boolean;
}

export interface ModifySecLogJoinStateOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifySecLogJoinState.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifySecLogJoinStateErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifySecLogJoinState with one of its documented codes. */
export const isModifySecLogJoinStateError: ErrorGuard<ModifySecLogJoinStateErrorCode> = (error) =>
  isCloudError(error, "ModifySecLogJoinState", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySecLogJoinState({
 *   LogType: "container_bash",
 *   State: true,
 * });
 * ```
 * @throws CloudError
 */
export const modifySecLogJoinState: TypedRoute<
  ModifySecLogJoinStateInput,
  ModifySecLogJoinStateOutput,
  ModifySecLogJoinStateHttp
> = {
  name: "ModifySecLogJoinState",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifySecLogJoinState", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifySecLogJoinState as `client.http` calls it. */
export interface ModifySecLogJoinStateHttp {
  "/ModifySecLogJoinState": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifySecLogJoinStateInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifySecLogJoinStateOutput;
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
