// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateImageEventOperationInput {
  /**
   * @example [{\\"condition\\": \\"MD5\\", \\"type\\": \\"equals\\", \\"value\\":
   * \\"0083a31cc0083a31ccf7c10367a6e****\\"}]
   */
  Conditions?: string;
  /** @example 814163 */
  Id?: number | bigint;
  /** @example test */
  Note?: string;
  /** @example {\\"type\\": \\"repo\\", \\"value\\": \\"test-aaa/shenzhen-repo-01\\"} */
  Scenarios?: string;
  /** @example agentless */
  Source?: "image" | "agentless" | (string & {});
}

export interface UpdateImageEventOperationOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: UpdateImageEventOperationOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface UpdateImageEventOperationOutputData {
  /** @example 67429 */
  Id?: bigint;
}

/**
 * The documented error codes of UpdateImageEventOperation.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateImageEventOperationErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateImageEventOperation with one of its documented codes. */
export const isUpdateImageEventOperationError: ErrorGuard<UpdateImageEventOperationErrorCode> = (error) =>
  isCloudError(error, "UpdateImageEventOperation", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about Conditions (required), Id (required).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateImageEventOperation({
 *   Conditions:
 *     '[{\\\\"condition\\\\": \\\\"MD5\\\\", \\\\"type\\\\": \\\\"equals\\\\", \\\\"value\\\\": \\\\"0083a31cc0083a31ccf7c10367a6e****\\\\"}]',
 *   Id: 814163,
 *   Note: "test",
 *   Scenarios: '{\\\\"type\\\\": \\\\"repo\\\\", \\\\"value\\\\": \\\\"test-aaa/shenzhen-repo-01\\\\"}',
 *   Source: "agentless",
 * });
 * ```
 * @throws CloudError
 */
export const updateImageEventOperation: TypedRoute<
  UpdateImageEventOperationInput,
  UpdateImageEventOperationOutput,
  UpdateImageEventOperationHttp
> = {
  name: "UpdateImageEventOperation",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateImageEventOperation", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
};

/** UpdateImageEventOperation as `client.http` calls it. */
export interface UpdateImageEventOperationHttp {
  "/UpdateImageEventOperation": {
    post: {
      parameters: {
        query?: UpdateImageEventOperationInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateImageEventOperationOutput;
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
