// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddImageEventOperationInput {
  /**
   * @example [{\\"condition\\": \\"MD5\\", \\"type\\": \\"equals\\", \\"value\\":
   * \\"0083a31cc0083a31ccf7c10367a6e783e\\"}]
   */
  Conditions?: string;
  /** @example PEM */
  EventKey?: string;
  /** @example PEM */
  EventName?: string;
  /** @example sensitiveFile */
  EventType?: string;
  /** @example test */
  Note?: string;
  /** @example whitelist */
  OperationCode?: string;
  /** @example {\\"type\\": \\"repo\\", \\"value\\": \\"test-aaa/shenzhen-repo-01\\"} */
  Scenarios?: string;
  /** @example agentless */
  Source?: "image" | "agentless" | (string & {});
}

export interface AddImageEventOperationOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: AddImageEventOperationOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface AddImageEventOperationOutputData {
  /**
   * @example [{\\"condition\\": \\"MD5\\", \\"type\\": \\"equals\\", \\"value\\":
   * \\"0083a31cc0083a31ccf7c10367a6e783e\\"}]
   */
  Conditions?: string;
  /** @example PEM */
  EventKey?: string;
  /** @example PEM */
  EventName?: string;
  /** @example sensitiveFile */
  EventType?: string;
  /** @example 443496 */
  Id?: bigint;
  /** @example whitelist */
  OperationCode?: string;
  /** @example {\\"type\\": \\"repo\\", \\"value\\": \\"test-aaa/shenzhen-repo-01\\"} */
  Scenarios?: string;
}

/**
 * The documented error codes of AddImageEventOperation.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddImageEventOperationErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddImageEventOperation with one of its documented codes. */
export const isAddImageEventOperationError: ErrorGuard<AddImageEventOperationErrorCode> = (error) =>
  isCloudError(error, "AddImageEventOperation", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about Conditions (required), EventType (required), OperationCode (required).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addImageEventOperation({
 *   Conditions:
 *     '[{\\\\"condition\\\\": \\\\"MD5\\\\", \\\\"type\\\\": \\\\"equals\\\\", \\\\"value\\\\": \\\\"0083a31cc0083a31ccf7c10367a6e783e\\\\"}]',
 *   EventKey: "PEM",
 *   EventName: "PEM",
 *   EventType: "sensitiveFile",
 *   Note: "test",
 *   OperationCode: "whitelist",
 *   Scenarios: '{\\\\"type\\\\": \\\\"repo\\\\", \\\\"value\\\\": \\\\"test-aaa/shenzhen-repo-01\\\\"}',
 *   Source: "agentless",
 * });
 * ```
 * @throws CloudError
 */
export const addImageEventOperation: TypedRoute<
  AddImageEventOperationInput,
  AddImageEventOperationOutput,
  AddImageEventOperationHttp
> = {
  name: "AddImageEventOperation",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddImageEventOperation", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
};

/** AddImageEventOperation as `client.http` calls it. */
export interface AddImageEventOperationHttp {
  "/AddImageEventOperation": {
    post: {
      parameters: {
        query?: AddImageEventOperationInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddImageEventOperationOutput;
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
