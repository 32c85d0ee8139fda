// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface EnableCustomBlockRecordInput {
  /** @example 43.248.XX.XX */
  BlockIp: string;
  /** @example in */
  Bound: "in" | "out" | (string & {});
  ResourceOwnerId?: number | bigint;
}

export interface EnableCustomBlockRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of EnableCustomBlockRecord.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type EnableCustomBlockRecordErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of EnableCustomBlockRecord with one of its documented codes. */
export const isEnableCustomBlockRecordError: ErrorGuard<EnableCustomBlockRecordErrorCode> = (error) =>
  isCloudError(error, "EnableCustomBlockRecord", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.enableCustomBlockRecord({
 *   BlockIp: "43.248.XX.XX",
 *   Bound: "in",
 * });
 * ```
 * @throws CloudError
 */
export const enableCustomBlockRecord: TypedRoute<
  EnableCustomBlockRecordInput,
  EnableCustomBlockRecordOutput,
  EnableCustomBlockRecordHttp
> = {
  name: "EnableCustomBlockRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "EnableCustomBlockRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** EnableCustomBlockRecord as `client.http` calls it. */
export interface EnableCustomBlockRecordHttp {
  "/EnableCustomBlockRecord": {
    post: {
      parameters: {
        query: EnableCustomBlockRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": EnableCustomBlockRecordOutput;
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
