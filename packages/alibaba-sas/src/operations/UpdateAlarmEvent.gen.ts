// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateAlarmEventInput {
  AlarmEventIdList?: number[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example ignore */
  OperationCode?: "manual_handled" | "ignore" | "cancel_ignore" | (string & {});
}

export interface UpdateAlarmEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpdateAlarmEvent.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateAlarmEventErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateAlarmEvent with one of its documented codes. */
export const isUpdateAlarmEventError: ErrorGuard<UpdateAlarmEventErrorCode> = (error) =>
  isCloudError(error, "UpdateAlarmEvent", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateAlarmEvent();
 * ```
 * @throws CloudError
 */
export const updateAlarmEvent: TypedRoute<UpdateAlarmEventInput, UpdateAlarmEventOutput, UpdateAlarmEventHttp> = {
  name: "UpdateAlarmEvent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateAlarmEvent", "x-acs-version": "2018-12-03" },
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** UpdateAlarmEvent as `client.http` calls it. */
export interface UpdateAlarmEventHttp {
  "/UpdateAlarmEvent": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": UpdateAlarmEventInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateAlarmEventOutput;
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
