// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateSimilarSecurityEventsQueryTaskInput {
  ResourceOwnerId?: number | bigint;
  /** @example 14323 */
  SecurityEventId: number | bigint;
  /** @example default */
  SimilarEventScenarioCode?: string;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
}

export interface CreateSimilarSecurityEventsQueryTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CreateSimilarSecurityEventsQueryTaskResponse?: CreateSimilarSecurityEventsQueryTaskOutputCreateSimilarSecurityEventsQueryTaskResponse;
}

export interface CreateSimilarSecurityEventsQueryTaskOutputCreateSimilarSecurityEventsQueryTaskResponse {
  /** @example New */
  Status?:
    | "New"
    | "RetrievingData"
    | "DataRetrieved"
    | "Processing"
    | "Success"
    | "Failed"
    | "PartialFailed"
    | (string & {});
  /** @example 2915 */
  TaskId?: bigint;
}

/**
 * The documented error codes of CreateSimilarSecurityEventsQueryTask.
 *
 * - `SecurityEventNotExists` (HTTP 400)
 * - `NoPermission` (HTTP 400)
 * - `IllegalParam` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type CreateSimilarSecurityEventsQueryTaskErrorCode =
  | "SecurityEventNotExists"
  | "NoPermission"
  | "IllegalParam"
  | "ServerError";

/** Whether `error` is a failure of CreateSimilarSecurityEventsQueryTask with one of its documented codes. */
export const isCreateSimilarSecurityEventsQueryTaskError: ErrorGuard<CreateSimilarSecurityEventsQueryTaskErrorCode> = (
  error,
) =>
  isCloudError(error, "CreateSimilarSecurityEventsQueryTask", [
    "SecurityEventNotExists",
    "NoPermission",
    "IllegalParam",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createSimilarSecurityEventsQueryTask({
 *   SecurityEventId: 14323,
 *   SimilarEventScenarioCode: "default",
 *   SourceIp: "1.2.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const createSimilarSecurityEventsQueryTask: TypedRoute<
  CreateSimilarSecurityEventsQueryTaskInput,
  CreateSimilarSecurityEventsQueryTaskOutput,
  CreateSimilarSecurityEventsQueryTaskHttp
> = {
  name: "CreateSimilarSecurityEventsQueryTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateSimilarSecurityEventsQueryTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["CreateSimilarSecurityEventsQueryTaskResponse", "TaskId"], "bigint"]],
};

/** CreateSimilarSecurityEventsQueryTask as `client.http` calls it. */
export interface CreateSimilarSecurityEventsQueryTaskHttp {
  "/CreateSimilarSecurityEventsQueryTask": {
    post: {
      parameters: {
        query: CreateSimilarSecurityEventsQueryTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateSimilarSecurityEventsQueryTaskOutput;
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
