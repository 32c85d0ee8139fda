// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AlertOperation, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface HandleSecurityEventsInput {
  /**
   * Whether several alerts are whitelisted together. A string, not a boolean.
   * - `true`: they are
   * - `false`: they are not
   * - or a value that the vendor added since
   * @example true
   */
  MarkBatch?: "true" | "false" | (string & {});
  /**
   * Rules of the whitelist for `advance_mark_mis_info`, as the text of a JSON list of objects. `field` is a
   * FiledName of MarkFieldsSource of DescribeSecurityEventOperations, `operate` one of its SupportedMisType,
   * `fieldValue` what is compared, and `uuid` is `part` for this asset or `ALL` for all assets. The vendor's own
   * tools take it that the rules replace those of MarkField, and send these again.
   * @example [{"uuid":"part","field":"gmtModified","operate":"contains","fieldValue":"asd"},{"uuid":"part","field":"loginUser","operate":"contains","fieldValue":"vff"}]
   */
  MarkMissParam?: string;
  /**
   * What to do. Only what DescribeSecurityEventOperations offers for the alert works.
   * @example block_ip
   */
  OperationCode: AlertOperation;
  /**
   * Settings of the operation as the text of a JSON object. `block_ip` needs `expireTime`, the end of the block in
   * milliseconds since 1970; `kill_and_quara` needs `subOperation`, which is `killByMd5andPath` to end the process
   * or `killAndQuaraFileByMd5andPath` to quarantine its file as well. `{}` for operations without settings.
   * @example {"expireTime":1719588943551,"subOperation":"killAndQuaraFileByMd5andPath"}
   */
  OperationParams?: string;
  /**
   * Why it is done, in your own words.
   * @example remark test.
   */
  Remark?: string;
  /**
   * Member of the resource directory whose alerts they are, by the id of its Alibaba Cloud account (16 digits),
   * from DescribeMonitorAccounts. The caller's own account without it.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * The alerts, by Id of DescribeSuspEvents as text. On the wire each is a parameter such as `SecurityEventIds.1`.
   * @example [
   * "909361"
   * ]
   */
  SecurityEventIds: string[];
  /**
   * IP address that the request comes from; it may be left out.
   * @example 1.2.XX.XX
   */
  SourceIp?: string;
}

export interface HandleSecurityEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** What was started. */
  HandleSecurityEventsResponse?: HandleSecurityEventsOutputHandleSecurityEventsResponse;
}

export interface HandleSecurityEventsOutputHandleSecurityEventsResponse {
  /**
   * Task that does it; DescribeSecurityEventOperationStatus needs it together with the alerts.
   * @example 15411
   */
  TaskId?: bigint;
}

/**
 * The documented error codes of HandleSecurityEvents.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `NoPermission` (HTTP 400): The caller lacks a right, and the vendor does not say which; with status 403 it
 *   is the RAM action.
 * - `SecurityEventNotExists` (HTTP 400): There is no such alert, or it was handled already; look for it in
 *   DescribeSuspEvents with `Y` for Dealed.
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId; look
 *   at the roles of both in the resource directory.
 * - `RdCheckInnerError` (HTTP 500): The service could not look into the resource directory. Read EventStatus of
 *   the alerts before you try again.
 * - `ServerError` (HTTP 500): The service failed, perhaps after it started the task. Read EventStatus of the
 *   alerts before you try again.
 */
export type HandleSecurityEventsErrorCode =
  | "NoPermission"
  | "SecurityEventNotExists"
  | "RdCheckNoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of HandleSecurityEvents with one of its documented codes. */
export const isHandleSecurityEventsError: ErrorGuard<HandleSecurityEventsErrorCode> = (error) =>
  isCloudError(error, "HandleSecurityEvents", [
    "NoPermission",
    "SecurityEventNotExists",
    "RdCheckNoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Handle security alerts.
 *
 * Starts a task that does one thing about up to 100 alerts, such as blocking an address, quarantining a file or
 * whitelisting. DescribeSecurityEventOperations tells what an alert allows, and
 * DescribeSecurityEventOperationStatus how the task is doing. Several of the operations act on servers at once.
 *
 * Permission: `yundun-sas:HandleSecurityEvents`. Not known to be safe to repeat: `{ idempotent: true }` at a
 * call is your word that it is.
 * @example
 * ```ts
 * const result = await client.handleSecurityEvents({
 *   MarkBatch: "true",
 *   MarkMissParam:
 *     '[{"uuid":"part","field":"gmtModified","operate":"contains","fieldValue":"asd"},{"uuid":"part","field":"loginUser","operate":"contains","fieldValue":"vff"}]',
 *   OperationCode: "block_ip",
 *   OperationParams: '{"expireTime":1719588943551,"subOperation":"killAndQuaraFileByMd5andPath"}',
 *   Remark: "remark test.",
 *   SecurityEventIds: ["909361"],
 *   SourceIp: "1.2.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const handleSecurityEvents: TypedRoute<
  HandleSecurityEventsInput,
  HandleSecurityEventsOutput,
  HandleSecurityEventsHttp
> = {
  name: "HandleSecurityEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "HandleSecurityEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["HandleSecurityEventsResponse", "TaskId"], "bigint"]],
  errors: {
    NoPermission: "permission",
    SecurityEventNotExists: "notFound",
    RdCheckNoPermission: "permission",
    RdCheckInnerError: "server",
    ServerError: "server",
  },
};

/** HandleSecurityEvents as `client.http` calls it. */
export interface HandleSecurityEventsHttp {
  "/HandleSecurityEvents": {
    post: {
      parameters: {
        query: HandleSecurityEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The task was started; what comes of it is not known yet. */
        200: {
          content: {
            "application/json": HandleSecurityEventsOutput;
          };
        };
        /** @description An alert is not there, or the account may not handle it. */
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
