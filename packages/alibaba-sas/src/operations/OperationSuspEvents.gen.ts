// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperationSuspEventsInput {
  /**
   * Where the call comes from; always `sas`.
   * @example sas
   */
  From?: string;
  /**
   * What to do about the alert.
   * - `deal`: quarantine, as SubOperation says
   * - `ignore`: ignore the alerts
   * - `mark_mis_info`: mark them as false positives, on the whitelist
   * - `rm_mark_mis_info`: take back that mark, and take them off the whitelist
   * - `offline_handled`: mark them as handled
   * - or a value that the vendor added since
   * @example deal
   */
  Operation: "deal" | "ignore" | "mark_mis_info" | "rm_mark_mis_info" | "offline_handled" | (string & {});
  /**
   * IP address that the request comes from; it may be left out.
   * @example 1.2.XX.XX
   */
  SourceIp?: string;
  /**
   * How to quarantine, with `deal` for Operation.
   * - `killAndQuaraFileByPidAndMd5andPath`: end the process, found by its PID, and quarantine its file
   * - `quaraFileByMd5andPath`: quarantine the file only
   * - `killAndQuaraFileByMd5andPath`: end the process and quarantine its file
   * - or a value that the vendor added since
   * @example killAndQuaraFileByPidAndMd5andPath
   */
  SubOperation?:
    | "killAndQuaraFileByPidAndMd5andPath"
    | "quaraFileByMd5andPath"
    | "killAndQuaraFileByMd5andPath"
    | (string & {});
  /**
   * The alert, by SecurityEventIds of DescribeSuspEvents. The name is a plural, but how several are written is not
   * documented: call once for each.
   * @example 290852
   */
  SuspiciousEventIds: string;
  /**
   * Whether the ids are of alerts; leave it out if they are of exceptions, the single findings behind them.
   * - `alarm`: alerts
   * - or a value that the vendor added since
   * @example alarm
   */
  WarnType?: "alarm" | (string & {});
}

export interface OperationSuspEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Whether the caller may do it.
   * - `pass`: allowed
   * - `no_permission`: not allowed
   * - or a value that the vendor added since
   * @example pass
   */
  AccessCode?: "pass" | "no_permission" | (string & {});
  /**
   * Whether the alerts were handled.
   * @example true
   */
  Success?: boolean;
}

/**
 * The documented error codes of OperationSuspEvents.
 *
 * - `ClientOffline` (HTTP 400): The agent of the server is offline, so nothing was done there; call again once
 *   it is back.
 * - `UnknownError` (HTTP 400): The service rejected the call without a reason. Read EventStatus of the alert
 *   before you try again.
 * - `IllegalParam` (HTTP 400): A parameter has a value that the service does not accept.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation. Which RAM action it needs is not
 *   documented.
 * - `ServerError` (HTTP 500): The service failed, perhaps after it handled the alert. Read EventStatus of the
 *   alert before you try again.
 */
export type OperationSuspEventsErrorCode =
  | "ClientOffline"
  | "UnknownError"
  | "IllegalParam"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of OperationSuspEvents with one of its documented codes. */
export const isOperationSuspEventsError: ErrorGuard<OperationSuspEventsErrorCode> = (error) =>
  isCloudError(error, "OperationSuspEvents", [
    "ClientOffline",
    "UnknownError",
    "IllegalParam",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Quarantine, ignore or whitelist alerts.
 *
 * Does one thing about alerts, with fewer choices than HandleSecurityEvents and without a task to follow. What
 * the caller may not do, or what was not done, may also come with status 200: read AccessCode and Success.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operationSuspEvents({
 *   From: "sas",
 *   Operation: "deal",
 *   SourceIp: "1.2.XX.XX",
 *   SubOperation: "killAndQuaraFileByPidAndMd5andPath",
 *   SuspiciousEventIds: "290852",
 *   WarnType: "alarm",
 * });
 * ```
 * @throws CloudError
 */
export const operationSuspEvents: TypedRoute<
  OperationSuspEventsInput,
  OperationSuspEventsOutput,
  OperationSuspEventsHttp
> = {
  name: "OperationSuspEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperationSuspEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: {
    ClientOffline: "failed",
    UnknownError: "failed",
    IllegalParam: "invalid",
    NoPermission: "permission",
    ServerError: "server",
  },
};

/** OperationSuspEvents as `client.http` calls it. */
export interface OperationSuspEventsHttp {
  "/OperationSuspEvents": {
    post: {
      parameters: {
        query: OperationSuspEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The call was understood; Success tells whether it was done. */
        200: {
          content: {
            "application/json": OperationSuspEventsOutput;
          };
        };
        /** @description The server is out of reach, or a parameter is wrong. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
