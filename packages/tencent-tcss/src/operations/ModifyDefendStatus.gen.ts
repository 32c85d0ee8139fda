// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyDefendStatusInput {
  /** @example true */
  SwitchOn: boolean;
  /** @example abc */
  InstanceType: "Cluster" | "Node" | (string & {});
  /** @example true */
  IsAll: boolean;
  /**
   * @example [
   * "abc"
   * ]
   */
  InstanceIDs?: string[];
}

export interface ModifyDefendStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyDefendStatus.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifyDefendStatusErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifyDefendStatus with one of its documented codes. */
export const isModifyDefendStatusError: ErrorGuard<ModifyDefendStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyDefendStatus", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyDefendStatus({
 *   SwitchOn: true,
 *   InstanceType: "abc",
 *   IsAll: true,
 *   InstanceIDs: ["abc"],
 * });
 * ```
 * @throws CloudError
 */
export const modifyDefendStatus: TypedRoute<
  ModifyDefendStatusInput,
  ModifyDefendStatusOutput,
  ModifyDefendStatusHttp
> = {
  name: "ModifyDefendStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyDefendStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyDefendStatus as `client.http` calls it. */
export interface ModifyDefendStatusHttp {
  "/ModifyDefendStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyDefendStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyDefendStatusOutput;
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
