// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteMachineInput {
  /** @example 7c9e719e-6236-bbbb-aaaa-20c9b9a1f6b1 */
  Uuid: string;
  NodeUniqueIds?: string[];
  UUIDs?: string[];
}

export interface DeleteMachineOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteMachine.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `FailedOperation.AgentOffline`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DeleteMachineErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.AgentOffline"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DeleteMachine with one of its documented codes. */
export const isDeleteMachineError: ErrorGuard<DeleteMachineErrorCode> = (error) =>
  isCloudError(error, "DeleteMachine", [
    "AuthFailure",
    "FailedOperation",
    "FailedOperation.AgentOffline",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteMachine({
 *   Uuid: "7c9e719e-6236-bbbb-aaaa-20c9b9a1f6b1",
 * });
 * ```
 * @throws CloudError
 */
export const deleteMachine: TypedRoute<DeleteMachineInput, DeleteMachineOutput, DeleteMachineHttp> = {
  name: "DeleteMachine",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteMachine", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteMachine as `client.http` calls it. */
export interface DeleteMachineHttp {
  "/DeleteMachine": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteMachineInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteMachineOutput;
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
