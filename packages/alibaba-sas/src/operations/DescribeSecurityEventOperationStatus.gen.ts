// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSecurityEventOperationStatusInput {
  /** An account, by its id. Only the vendor's SDKs have it, without a word on its use; leave it out. */
  ResourceOwnerId?: number | bigint;
  /**
   * Alerts of the task to tell about, as given to HandleSecurityEvents.
   * @example [
   * "909361"
   * ]
   */
  SecurityEventIds: string[];
  /**
   * IP address that the request comes from; it may be left out.
   * @example 192.168.XX.XX
   */
  SourceIp?: string;
  /**
   * The task, from HandleSecurityEvents.
   * @example 12121
   */
  TaskId: number | bigint;
}

export interface DescribeSecurityEventOperationStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** State of the task. */
  SecurityEventOperationStatusResponse?: DescribeSecurityEventOperationStatusOutputSecurityEventOperationStatusResponse;
}

export interface DescribeSecurityEventOperationStatusOutputSecurityEventOperationStatusResponse {
  /** State of each alert. */
  SecurityEventOperationStatuses?: SecurityEventOperationState[];
  /**
   * State of the task as a whole.
   * - `Pending`: waits to start
   * - `Processing`: runs
   * - `Success`: ended as it should
   * - `Failure`: failed; ErrorCode of its alerts tells more
   * - or a value that the vendor added since
   * @example Success
   */
  TaskStatus?: "Pending" | "Processing" | "Success" | "Failure" | (string & {});
}

/** State of one alert. */
export interface SecurityEventOperationState {
  /**
   * Outcome also where all went well: an operation, a dot and a result, such as `ignore.Success` or
   * `kill_and_quara.AgentOffline`, when the agent of the server was out of reach.
   * @example ignore.Success
   */
  ErrorCode?: string;
  /**
   * The alert. A string here.
   * @example 12321
   */
  SecurityEventId?: string;
  /**
   * How far the alert was handled.
   * - `Processing`: is being handled
   * - `Success`: handled
   * - `Failed`: could not be handled
   * - or a value that the vendor added since
   * @example Success
   */
  Status?: "Processing" | "Success" | "Failed" | (string & {});
}

/**
 * The documented error codes of DescribeSecurityEventOperationStatus.
 *
 * - `OperationTaskNotExists` (HTTP 400): There is no task with this id; take TaskId from the response of
 *   HandleSecurityEvents.
 * - `IllegalParam` (HTTP 400): A parameter has a value that the service does not accept, or one of TaskId and
 *   SecurityEventIds is missing.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeSecurityEventOperationStatusErrorCode =
  | "OperationTaskNotExists"
  | "IllegalParam"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of DescribeSecurityEventOperationStatus with one of its documented codes. */
export const isDescribeSecurityEventOperationStatusError: ErrorGuard<DescribeSecurityEventOperationStatusErrorCode> = (
  error,
) =>
  isCloudError(error, "DescribeSecurityEventOperationStatus", [
    "OperationTaskNotExists",
    "IllegalParam",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Read how the handling of alerts is doing.
 *
 * Reads the state of a task that HandleSecurityEvents started, as a whole and for each alert. The vendor's own
 * tools count an alert as handled only if both say Success.
 *
 * Permission: `yundun-sas:DescribeSecurityEventOperationStatus`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSecurityEventOperationStatus({
 *   SecurityEventIds: ["909361"],
 *   SourceIp: "192.168.XX.XX",
 *   TaskId: 12121,
 * });
 * ```
 * @throws CloudError
 */
export const describeSecurityEventOperationStatus: TypedRoute<
  DescribeSecurityEventOperationStatusInput,
  DescribeSecurityEventOperationStatusOutput,
  DescribeSecurityEventOperationStatusHttp
> = {
  name: "DescribeSecurityEventOperationStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSecurityEventOperationStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: {
    OperationTaskNotExists: "notFound",
    IllegalParam: "invalid",
    NoPermission: "permission",
    ServerError: "server",
  },
};

/**
 * Wait for SecurityEventsHandled: call describeSecurityEventOperationStatus until
 * `SecurityEventOperationStatusResponse.TaskStatus` is `Success`, and return that answer.
 *
 * `Failure` fails the wait. `Pending` or `Processing`, or any value that is not known yet, lets it go on. The
 * first call is made at once, then after 2 seconds, later after up to 30 seconds.
 *
 * Permission: `yundun-sas:DescribeSecurityEventOperationStatus`.
 * @example
 * ```ts
 * const result = await client.waitUntilSecurityEventsHandled({
 *   SecurityEventIds: ["909361"],
 *   SourceIp: "192.168.XX.XX",
 *   TaskId: 12121,
 * });
 * ```
 * @throws WaitError with `state` and `output` as seen last: its `kind` is `failed` after such a value, `timeout`
 * when `options.timeout` is over (10 minutes unless you say otherwise), `aborted` by `options.signal`
 * @throws CloudError when a call fails and repeating it would not help
 */
export const waitUntilSecurityEventsHandled: Waiter<
  DescribeSecurityEventOperationStatusInput,
  DescribeSecurityEventOperationStatusOutput
> = {
  name: "SecurityEventsHandled",
  route: describeSecurityEventOperationStatus,
  path: ["SecurityEventOperationStatusResponse", "TaskStatus"],
  success: ["Success"],
  failure: ["Failure"],
  retry: ["Pending", "Processing"],
  minDelay: 2000,
  maxDelay: 30000,
  wait,
};

/** DescribeSecurityEventOperationStatus as `client.http` calls it. */
export interface DescribeSecurityEventOperationStatusHttp {
  "/DescribeSecurityEventOperationStatus": {
    post: {
      parameters: {
        query: DescribeSecurityEventOperationStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description State of the task and of its alerts. */
        200: {
          content: {
            "application/json": DescribeSecurityEventOperationStatusOutput;
          };
        };
        /** @description There is no such task, or a parameter is wrong. */
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
