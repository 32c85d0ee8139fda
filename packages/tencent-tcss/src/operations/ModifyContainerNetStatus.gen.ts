// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyContainerNetStatusInput {
  /** @example 289899476e81 */
  ContainerID: string;
  /** @example EVENT_RESOTRE_CONTAINER */
  Status: string;
}

export interface ModifyContainerNetStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyContainerNetStatus.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type ModifyContainerNetStatusErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of ModifyContainerNetStatus with one of its documented codes. */
export const isModifyContainerNetStatusError: ErrorGuard<ModifyContainerNetStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyContainerNetStatus", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyContainerNetStatus({
 *   ContainerID: "289899476e81",
 *   Status: "EVENT_ISOLATE_CONTAINER",
 * });
 * ```
 * @throws CloudError
 */
export const modifyContainerNetStatus: TypedRoute<
  ModifyContainerNetStatusInput,
  ModifyContainerNetStatusOutput,
  ModifyContainerNetStatusHttp
> = {
  name: "ModifyContainerNetStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyContainerNetStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyContainerNetStatus as `client.http` calls it. */
export interface ModifyContainerNetStatusHttp {
  "/ModifyContainerNetStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyContainerNetStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyContainerNetStatusOutput;
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
