// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface EnableBruteForceRecordInput {
  /** @example 61.155.XX.XX */
  BlockIp: string;
  /** @example in */
  Bound?: "in" | "out" | (string & {});
  Id?: number | bigint;
  /** @example 22/22 */
  Port?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 71046acb-8bff-4c3b-9163-24deb007**** */
  Uuid: string;
}

export interface EnableBruteForceRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of EnableBruteForceRecord.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type EnableBruteForceRecordErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of EnableBruteForceRecord with one of its documented codes. */
export const isEnableBruteForceRecordError: ErrorGuard<EnableBruteForceRecordErrorCode> = (error) =>
  isCloudError(error, "EnableBruteForceRecord", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.enableBruteForceRecord({
 *   BlockIp: "61.155.XX.XX",
 *   Bound: "in",
 *   Port: "22/22",
 *   Uuid: "71046acb-8bff-4c3b-9163-24deb007****",
 * });
 * ```
 * @throws CloudError
 */
export const enableBruteForceRecord: TypedRoute<
  EnableBruteForceRecordInput,
  EnableBruteForceRecordOutput,
  EnableBruteForceRecordHttp
> = {
  name: "EnableBruteForceRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "EnableBruteForceRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** EnableBruteForceRecord as `client.http` calls it. */
export interface EnableBruteForceRecordHttp {
  "/EnableBruteForceRecord": {
    post: {
      parameters: {
        query: EnableBruteForceRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": EnableBruteForceRecordOutput;
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
