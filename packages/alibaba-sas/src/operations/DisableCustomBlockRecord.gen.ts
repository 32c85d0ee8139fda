// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DisableCustomBlockRecordInput {
  /** @example 62.233.XX.XX */
  BlockIp: string;
  /** @example in */
  Bound: "in" | "out" | (string & {});
  ResourceOwnerId?: number | bigint;
}

export interface DisableCustomBlockRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DisableCustomBlockRecord.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DisableCustomBlockRecordErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DisableCustomBlockRecord with one of its documented codes. */
export const isDisableCustomBlockRecordError: ErrorGuard<DisableCustomBlockRecordErrorCode> = (error) =>
  isCloudError(error, "DisableCustomBlockRecord", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.disableCustomBlockRecord({
 *   BlockIp: "62.233.XX.XX",
 *   Bound: "in",
 * });
 * ```
 * @throws CloudError
 */
export const disableCustomBlockRecord: TypedRoute<
  DisableCustomBlockRecordInput,
  DisableCustomBlockRecordOutput,
  DisableCustomBlockRecordHttp
> = {
  name: "DisableCustomBlockRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DisableCustomBlockRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DisableCustomBlockRecord as `client.http` calls it. */
export interface DisableCustomBlockRecordHttp {
  "/DisableCustomBlockRecord": {
    post: {
      parameters: {
        query: DisableCustomBlockRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DisableCustomBlockRecordOutput;
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
