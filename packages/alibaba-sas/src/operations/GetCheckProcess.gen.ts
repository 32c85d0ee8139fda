// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCheckProcessInput {
  /** @example 5347c7b6-c85c-4070-846a-3029e08e**** */
  TaskId?: string;
}

export interface GetCheckProcessOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 80 */
  FinishCount?: number;
  /** @example 1 */
  StatusCode?: "0" | "1" | "2" | "3" | "4" | "5" | (string & {});
  /** @example 5347c7b6-c85c-4070-846a-3029e08e**** */
  TaskId?: string;
  /** @example 113 */
  TotalCount?: number;
}

/**
 * The documented error codes of GetCheckProcess.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetCheckProcessErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCheckProcess with one of its documented codes. */
export const isGetCheckProcessError: ErrorGuard<GetCheckProcessErrorCode> = (error) =>
  isCloudError(error, "GetCheckProcess", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCheckProcess({
 *   TaskId: "5347c7b6-c85c-4070-846a-3029e08e****",
 * });
 * ```
 * @throws CloudError
 */
export const getCheckProcess: TypedRoute<GetCheckProcessInput, GetCheckProcessOutput, GetCheckProcessHttp> = {
  name: "GetCheckProcess",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckProcess", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetCheckProcess as `client.http` calls it. */
export interface GetCheckProcessHttp {
  "/GetCheckProcess": {
    post: {
      parameters: {
        query?: GetCheckProcessInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCheckProcessOutput;
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
