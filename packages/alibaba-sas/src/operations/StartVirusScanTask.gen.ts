// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface StartVirusScanTaskInput {
  /** @example [{"type":"uuid","name":"Host001","target":"503201a7-14c6-4280-801b-1169ed42****"}] */
  TargetInfo: string;
}

export interface StartVirusScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 282832 */
  ScanTaskId?: bigint;
}

/**
 * The documented error codes of StartVirusScanTask.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type StartVirusScanTaskErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of StartVirusScanTask with one of its documented codes. */
export const isStartVirusScanTaskError: ErrorGuard<StartVirusScanTaskErrorCode> = (error) =>
  isCloudError(error, "StartVirusScanTask", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.startVirusScanTask({
 *   TargetInfo: '[{"type":"uuid","name":"Host001","target":"503201a7-14c6-4280-801b-1169ed42****"}]',
 * });
 * ```
 * @throws CloudError
 */
export const startVirusScanTask: TypedRoute<
  StartVirusScanTaskInput,
  StartVirusScanTaskOutput,
  StartVirusScanTaskHttp
> = {
  name: "StartVirusScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "StartVirusScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["ScanTaskId"], "bigint"]],
};

/** StartVirusScanTask as `client.http` calls it. */
export interface StartVirusScanTaskHttp {
  "/StartVirusScanTask": {
    post: {
      parameters: {
        query: StartVirusScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": StartVirusScanTaskOutput;
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
