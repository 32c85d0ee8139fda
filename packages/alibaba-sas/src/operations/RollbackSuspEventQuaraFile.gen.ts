// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RollbackSuspEventQuaraFileInput {
  /**
   * Where the call comes from; always `sas`.
   * @example sas
   */
  From?: string;
  /**
   * The file, by Id of DescribeSuspEventQuaraFiles. Without it the call has no effect.
   * @example 3921797
   */
  QuaraFileId?: number;
  /**
   * IP address that the request comes from; it may be left out.
   * @example 192.168.XX.XX
   */
  SourceIp?: string;
}

export interface RollbackSuspEventQuaraFileOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of RollbackSuspEventQuaraFile.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation. Which RAM action it needs is not
 *   documented.
 * - `ServerError` (HTTP 500): The service failed, perhaps after it began. Read Status of the file in
 *   DescribeSuspEventQuaraFiles before you try again.
 */
export type RollbackSuspEventQuaraFileErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of RollbackSuspEventQuaraFile with one of its documented codes. */
export const isRollbackSuspEventQuaraFileError: ErrorGuard<RollbackSuspEventQuaraFileErrorCode> = (error) =>
  isCloudError(error, "RollbackSuspEventQuaraFile", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Put a quarantined file back.
 *
 * Takes a file out of quarantine and puts it back on its server, where what was held to be malware can run
 * again. Follow Status of the file in DescribeSuspEventQuaraFiles: `rollbacking`, then `rollbackDone` or
 * `rollbackFailed`.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.rollbackSuspEventQuaraFile({
 *   From: "sas",
 *   QuaraFileId: 3921797,
 *   SourceIp: "192.168.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const rollbackSuspEventQuaraFile: TypedRoute<
  RollbackSuspEventQuaraFileInput,
  RollbackSuspEventQuaraFileOutput,
  RollbackSuspEventQuaraFileHttp
> = {
  name: "RollbackSuspEventQuaraFile",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RollbackSuspEventQuaraFile", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** RollbackSuspEventQuaraFile as `client.http` calls it. */
export interface RollbackSuspEventQuaraFileHttp {
  "/RollbackSuspEventQuaraFile": {
    post: {
      parameters: {
        query?: RollbackSuspEventQuaraFileInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The way back was started. */
        200: {
          content: {
            "application/json": RollbackSuspEventQuaraFileOutput;
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
