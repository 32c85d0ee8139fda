// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetImageEventOperationInput {
  /** @example 814163 */
  Id?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetImageEventOperationOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetImageEventOperationOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetImageEventOperationOutputData {
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
  /** @example No warning. */
  Note?: string;
  /** @example whitelist */
  OperationCode?: string;
  /** @example {\\"type\\": \\"repo\\", \\"value\\": \\"test-aaa/shenzhen-repo-01\\"} */
  Scenarios?: string;
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
}

/**
 * The documented error codes of GetImageEventOperation.
 *
 * - `DataNotExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetImageEventOperationErrorCode = "DataNotExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetImageEventOperation with one of its documented codes. */
export const isGetImageEventOperationError: ErrorGuard<GetImageEventOperationErrorCode> = (error) =>
  isCloudError(error, "GetImageEventOperation", ["DataNotExists", "NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about Id (required).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getImageEventOperation({ Id: 814163, Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const getImageEventOperation: TypedRoute<
  GetImageEventOperationInput,
  GetImageEventOperationOutput,
  GetImageEventOperationHttp
> = {
  name: "GetImageEventOperation",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetImageEventOperation", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "Id"], "bigint"]],
};

/** GetImageEventOperation as `client.http` calls it. */
export interface GetImageEventOperationHttp {
  "/GetImageEventOperation": {
    post: {
      parameters: {
        query?: GetImageEventOperationInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetImageEventOperationOutput;
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
