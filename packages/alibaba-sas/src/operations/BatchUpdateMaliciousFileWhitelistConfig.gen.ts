// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface BatchUpdateMaliciousFileWhitelistConfigInput {
  ConfigList?: BatchUpdateMaliciousFileWhitelistConfigInputConfigListItem[];
}

export interface BatchUpdateMaliciousFileWhitelistConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface BatchUpdateMaliciousFileWhitelistConfigInputConfigListItem {
  /** @example 1 */
  ConfigId?: number | bigint;
  /** @example ALL */
  EventName?: string;
  /** @example fileMd5 */
  Field?: string;
  /** @example b2cf9747ee49d8d9b105cf16e078cc16 */
  FieldValue?: string;
  /** @example strEqual */
  Operator?: string;
  /** @example agentless */
  Source?: string;
  /** @example ALL */
  TargetType?: "ALL" | "SELECTION_KEY" | (string & {});
  /** @example ALL */
  TargetValue?: string;
}

/**
 * The documented error codes of BatchUpdateMaliciousFileWhitelistConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `DuplicateRule` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type BatchUpdateMaliciousFileWhitelistConfigErrorCode =
  | "NoPermission"
  | "UnknownError"
  | "DuplicateRule"
  | "ServerError";

/** Whether `error` is a failure of BatchUpdateMaliciousFileWhitelistConfig with one of its documented codes. */
export const isBatchUpdateMaliciousFileWhitelistConfigError: ErrorGuard<
  BatchUpdateMaliciousFileWhitelistConfigErrorCode
> = (error) =>
  isCloudError(error, "BatchUpdateMaliciousFileWhitelistConfig", [
    "NoPermission",
    "UnknownError",
    "DuplicateRule",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.batchUpdateMaliciousFileWhitelistConfig();
 * ```
 * @throws CloudError
 */
export const batchUpdateMaliciousFileWhitelistConfig: TypedRoute<
  BatchUpdateMaliciousFileWhitelistConfigInput,
  BatchUpdateMaliciousFileWhitelistConfigOutput,
  BatchUpdateMaliciousFileWhitelistConfigHttp
> = {
  name: "BatchUpdateMaliciousFileWhitelistConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "BatchUpdateMaliciousFileWhitelistConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** BatchUpdateMaliciousFileWhitelistConfig as `client.http` calls it. */
export interface BatchUpdateMaliciousFileWhitelistConfigHttp {
  "/BatchUpdateMaliciousFileWhitelistConfig": {
    post: {
      parameters: {
        query?: BatchUpdateMaliciousFileWhitelistConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": BatchUpdateMaliciousFileWhitelistConfigOutput;
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
