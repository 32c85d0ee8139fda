// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DisableBruteForceRecordInput {
  /** @example 8.210.XX.XX */
  BlockIp: string;
  /** @example in */
  Bound?: "in" | "out" | (string & {});
  Id?: number | bigint;
  /** @example *\/* */
  Port?: string;
  ResourceOwnerId?: number | bigint;
  /** @example cbb9aa80-a8d1-443c-9ff0-2c36cd39**** */
  Uuid: string;
}

export interface DisableBruteForceRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DisableBruteForceRecord.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DisableBruteForceRecordErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DisableBruteForceRecord with one of its documented codes. */
export const isDisableBruteForceRecordError: ErrorGuard<DisableBruteForceRecordErrorCode> = (error) =>
  isCloudError(error, "DisableBruteForceRecord", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.disableBruteForceRecord({
 *   BlockIp: "8.210.XX.XX",
 *   Bound: "in",
 *   Port: "*\/*",
 *   Uuid: "cbb9aa80-a8d1-443c-9ff0-2c36cd39****",
 * });
 * ```
 * @throws CloudError
 */
export const disableBruteForceRecord: TypedRoute<
  DisableBruteForceRecordInput,
  DisableBruteForceRecordOutput,
  DisableBruteForceRecordHttp
> = {
  name: "DisableBruteForceRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DisableBruteForceRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DisableBruteForceRecord as `client.http` calls it. */
export interface DisableBruteForceRecordHttp {
  "/DisableBruteForceRecord": {
    post: {
      parameters: {
        query: DisableBruteForceRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DisableBruteForceRecordOutput;
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
