// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyReverseShellStatusInput {
  /**
   * Events to mark, by the EventIds that DescribeReverseShellEvents has for them.
   * @example [
   * "365456"
   * ]
   */
  EventIdSet: string[];
  /**
   * What to mark them as.
   * - `EVENT_DEALED`: handled
   * - `EVENT_INGNORE`: ignored; the wire spells it so
   * - `EVENT_DEL`: deleted, so that they are listed no more
   * - `EVENT_ADD_WHITE`: allowed, their like as well
   * - or a value that the vendor added since
   * @example EVENT_DEALED
   */
  Status: "EVENT_DEALED" | "EVENT_INGNORE" | "EVENT_DEL" | "EVENT_ADD_WHITE" | (string & {});
  /**
   * Note for colleagues, which the events then have.
   * @example Reason for deletion
   */
  Remark?: string;
}

/** Envelope of every response. */
export interface ModifyReverseShellStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyReverseShellStatus.
 *
 * - `AuthFailure`: The service does not accept the signature or the credentials.
 * - `InternalError`: The service failed; read the events to see whether they changed.
 * - `InvalidParameter`: A parameter has a bad value.
 * - `InvalidParameter.InvalidFormat`: A parameter, such as an EventId, is not of the form that is expected.
 * - `InvalidParameter.MissingParameter`: EventIdSet or Status is missing.
 * - `InvalidParameterValue`: Status is none that events can be marked as.
 * - `InvalidParameterValue.DataNotFound`: There is no event of such an EventId, or no more.
 */
export type ModifyReverseShellStatusErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound";

/** Whether `error` is a failure of ModifyReverseShellStatus with one of its documented codes. */
export const isModifyReverseShellStatusError: ErrorGuard<ModifyReverseShellStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyReverseShellStatus", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "InvalidParameterValue.DataNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * Mark reverse shells as handled, ignored or allowed, or delete their entries.
 *
 * Sets the Status of what DescribeReverseShellEvents lists. That marks entries only; isolating the container is
 * another step, ModifyContainerNetStatus. The status is the same after a second call; only of EVENT_ADD_WHITE it
 * is not known whether a second call allows a second time.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyReverseShellStatus({
 *   EventIdSet: ["365456"],
 *   Status: "EVENT_DEALED",
 *   Remark: "Reason for deletion",
 * });
 * ```
 * @throws CloudError
 */
export const modifyReverseShellStatus: TypedRoute<
  ModifyReverseShellStatusInput,
  ModifyReverseShellStatusOutput,
  ModifyReverseShellStatusHttp
> = {
  name: "ModifyReverseShellStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyReverseShellStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  errors: {
    AuthFailure: "credentials",
    InternalError: "server",
    InvalidParameter: "invalid",
    "InvalidParameter.InvalidFormat": "invalid",
    "InvalidParameter.MissingParameter": "invalid",
    InvalidParameterValue: "invalid",
    "InvalidParameterValue.DataNotFound": "notFound",
  },
};

/** ModifyReverseShellStatus as `client.http` calls it. */
export interface ModifyReverseShellStatusHttp {
  "/ModifyReverseShellStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyReverseShellStatusInput;
        };
      };
      responses: {
        /** @description The events were marked, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: ModifyReverseShellStatusOutput;
            };
          };
        };
        /** @description Refused before the service saw the call; the body may be anything, HTML included. */
        "4XX": {
          content?: never;
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
