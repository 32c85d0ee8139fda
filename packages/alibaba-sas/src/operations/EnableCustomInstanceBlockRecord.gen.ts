// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface EnableCustomInstanceBlockRecordInput {
  /** @example 192.168.xx.xx */
  BlockIp: string;
  /** @example in */
  Bound?: "in" | "out" | (string & {});
  ResourceOwnerId?: number | bigint;
  /** @example 50d213b4-3a35-427a-b8a5-04b0c7e1**** */
  Uuid: string;
}

export interface EnableCustomInstanceBlockRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of EnableCustomInstanceBlockRecord.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type EnableCustomInstanceBlockRecordErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of EnableCustomInstanceBlockRecord with one of its documented codes. */
export const isEnableCustomInstanceBlockRecordError: ErrorGuard<EnableCustomInstanceBlockRecordErrorCode> = (error) =>
  isCloudError(error, "EnableCustomInstanceBlockRecord", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.enableCustomInstanceBlockRecord({
 *   BlockIp: "192.168.xx.xx",
 *   Bound: "in",
 *   Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
 * });
 * ```
 * @throws CloudError
 */
export const enableCustomInstanceBlockRecord: TypedRoute<
  EnableCustomInstanceBlockRecordInput,
  EnableCustomInstanceBlockRecordOutput,
  EnableCustomInstanceBlockRecordHttp
> = {
  name: "EnableCustomInstanceBlockRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "EnableCustomInstanceBlockRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** EnableCustomInstanceBlockRecord as `client.http` calls it. */
export interface EnableCustomInstanceBlockRecordHttp {
  "/EnableCustomInstanceBlockRecord": {
    post: {
      parameters: {
        query: EnableCustomInstanceBlockRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": EnableCustomInstanceBlockRecordOutput;
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
