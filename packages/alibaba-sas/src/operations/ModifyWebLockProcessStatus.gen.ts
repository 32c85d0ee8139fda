// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyWebLockProcessStatusInput {
  /** @example 1 */
  DealAll?: 0 | 1 | (number & {});
  /**
   * @example [{"processPath":"/etc/test1","uuid":"0c1714dc-f7a3-4265-8364-7aa3fce8****"},{"processPath":"/etc/test2","uuid":"1cc45e7d-7698-4b2c-89d8-e8cba407****"}]
   */
  OperateInfo?: string;
  ProcessPath?: string[];
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
  /** @example bc8510e7-7327-4030-b75c-956e434d**** */
  Uuid?: string;
}

export interface ModifyWebLockProcessStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyWebLockProcessStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyWebLockProcessStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyWebLockProcessStatus with one of its documented codes. */
export const isModifyWebLockProcessStatusError: ErrorGuard<ModifyWebLockProcessStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyWebLockProcessStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyWebLockProcessStatus({
 *   DealAll: 1,
 *   OperateInfo:
 *     '[{"processPath":"/etc/test1","uuid":"0c1714dc-f7a3-4265-8364-7aa3fce8****"},{"processPath":"/etc/test2","uuid":"1cc45e7d-7698-4b2c-89d8-e8cba407****"}]',
 *   Status: 1,
 *   Uuid: "bc8510e7-7327-4030-b75c-956e434d****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyWebLockProcessStatus: TypedRoute<
  ModifyWebLockProcessStatusInput,
  ModifyWebLockProcessStatusOutput,
  ModifyWebLockProcessStatusHttp
> = {
  name: "ModifyWebLockProcessStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyWebLockProcessStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyWebLockProcessStatus as `client.http` calls it. */
export interface ModifyWebLockProcessStatusHttp {
  "/ModifyWebLockProcessStatus": {
    post: {
      parameters: {
        query?: ModifyWebLockProcessStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyWebLockProcessStatusOutput;
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
