// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AlertOperation, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface HandleSimilarSecurityEventsInput {
  /**
   * Rule of the whitelist, as the text of a JSON object: `field` is what is compared, `operate` how, such as
   * `contains`, and `fieldValue` with what. DescribeSecurityEventOperations has the values that fit an alert.
   * @example {"field":"md5","operate":"contains","fieldValue":"aa"}
   */
  MarkMissParam?: string;
  /**
   * What to do. Only what DescribeSecurityEventOperations offers for such an alert works.
   * @example offline_handled
   */
  OperationCode: AlertOperation;
  /**
   * Settings of the operation as the text of a JSON object. `block_ip` needs `expireTime`, the end of the block in
   * milliseconds since 1970. `kill_and_quara` needs `subOperation`: `killByMd5andPath` to end the process,
   * `killAndQuaraFileByMd5andPath` to quarantine its file as well. `virus_quara` needs `subOperation` too:
   * `quaraFileByMd5andPath`. Other operations need none.
   * @example {"expireTime":1646208726195}
   */
  OperationParams?: string;
  /**
   * Why it is done, in your own words.
   * @example remark test.
   */
  Remark?: string;
  /** An account, by its id. Only the vendor's SDKs have it, without a word on its use; leave it out. */
  ResourceOwnerId?: number | bigint;
  /**
   * IP address that the request comes from; it may be left out.
   * @example 192.168.XX.XX
   */
  SourceIp?: string;
  /**
   * The search whose alerts are handled, from CreateSimilarSecurityEventsQueryTask. It must have ended.
   * @example 666038
   */
  TaskId: number | bigint;
}

export interface HandleSimilarSecurityEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of HandleSimilarSecurityEvents.
 *
 * - `DataRetrieveNotFinished` (HTTP 400): The search still collects alerts, and nothing was handled; call again
 *   once it has ended.
 * - `IllegalParam` (HTTP 400): A parameter has a value that the service does not accept; look at OperationParams
 *   of this operation first.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation. Which RAM action it needs is not
 *   documented.
 * - `ServerError` (HTTP 500): The service failed, perhaps after it began with the alerts. Read their EventStatus
 *   before you try again.
 */
export type HandleSimilarSecurityEventsErrorCode =
  | "DataRetrieveNotFinished"
  | "IllegalParam"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of HandleSimilarSecurityEvents with one of its documented codes. */
export const isHandleSimilarSecurityEventsError: ErrorGuard<HandleSimilarSecurityEventsErrorCode> = (error) =>
  isCloudError(error, "HandleSimilarSecurityEvents", [
    "DataRetrieveNotFinished",
    "IllegalParam",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Handle all alerts that are like one alert.
 *
 * Does one thing about all alerts that a task of CreateSimilarSecurityEventsQueryTask found, on all servers that
 * they are on. List them with DescribeSimilarSecurityEvents first. The response says nothing of the outcome:
 * read EventStatus of the alerts in DescribeSuspEvents.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.handleSimilarSecurityEvents({
 *   MarkMissParam: '{"field":"md5","operate":"contains","fieldValue":"aa"}',
 *   OperationCode: "offline_handled",
 *   OperationParams: '{"expireTime":1646208726195}',
 *   Remark: "remark test.",
 *   SourceIp: "192.168.XX.XX",
 *   TaskId: 666038,
 * });
 * ```
 * @throws CloudError
 */
export const handleSimilarSecurityEvents: TypedRoute<
  HandleSimilarSecurityEventsInput,
  HandleSimilarSecurityEventsOutput,
  HandleSimilarSecurityEventsHttp
> = {
  name: "HandleSimilarSecurityEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "HandleSimilarSecurityEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: {
    DataRetrieveNotFinished: "failed",
    IllegalParam: "invalid",
    NoPermission: "permission",
    ServerError: "server",
  },
};

/** HandleSimilarSecurityEvents as `client.http` calls it. */
export interface HandleSimilarSecurityEventsHttp {
  "/HandleSimilarSecurityEvents": {
    post: {
      parameters: {
        query: HandleSimilarSecurityEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The handling was started. */
        200: {
          content: {
            "application/json": HandleSimilarSecurityEventsOutput;
          };
        };
        /** @description The search has not ended, or a parameter is wrong. */
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
