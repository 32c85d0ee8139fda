// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVulDefenceEventStatusInput {
  /** An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is. */
  EventIDs: number[];
  /** @example EVENT_DEALED */
  Status: "EVENT_DEALED" | "EVENT_IGNORE" | "EVENT_ISOLATE_CONTAINER" | "EVENT_DEL" | (string & {});
  /** @example remark content */
  Remark?: string;
}

export interface ModifyVulDefenceEventStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVulDefenceEventStatus.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceNotFound`
 * - `UnknownParameter`
 */
export type ModifyVulDefenceEventStatusErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnknownParameter";

/** Whether `error` is a failure of ModifyVulDefenceEventStatus with one of its documented codes. */
export const isModifyVulDefenceEventStatusError: ErrorGuard<ModifyVulDefenceEventStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyVulDefenceEventStatus", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
    "UnknownParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: EventIDs[].
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVulDefenceEventStatus({
 *   EventIDs: [1],
 *   Status: "EVENT_DEALED",
 * });
 * ```
 * @throws CloudError
 */
export const modifyVulDefenceEventStatus: TypedRoute<
  ModifyVulDefenceEventStatusInput,
  ModifyVulDefenceEventStatusOutput,
  ModifyVulDefenceEventStatusHttp
> = {
  name: "ModifyVulDefenceEventStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyVulDefenceEventStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyVulDefenceEventStatus as `client.http` calls it. */
export interface ModifyVulDefenceEventStatusHttp {
  "/ModifyVulDefenceEventStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyVulDefenceEventStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyVulDefenceEventStatusOutput;
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
