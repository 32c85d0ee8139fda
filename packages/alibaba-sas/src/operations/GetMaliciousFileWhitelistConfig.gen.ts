// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetMaliciousFileWhitelistConfigInput {
  /** @example 1 */
  ConfigId?: number | bigint;
}

export interface GetMaliciousFileWhitelistConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetMaliciousFileWhitelistConfigOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetMaliciousFileWhitelistConfigOutputData {
  /** @example 0 */
  Count?: string;
  /** @example ALL */
  EventName?: string;
  /** @example fileMd5 */
  Field?: string;
  /** @example b2cf9747ee49d8d9b105cf16e078cc16 */
  FieldValue?: string;
  /** @example 1671607025000 */
  GmtCreate?: string;
  /** @example 1674095396000 */
  GmtModified?: string;
  /** @example 1 */
  Id?: bigint;
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
 * The documented error codes of GetMaliciousFileWhitelistConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type GetMaliciousFileWhitelistConfigErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of GetMaliciousFileWhitelistConfig with one of its documented codes. */
export const isGetMaliciousFileWhitelistConfigError: ErrorGuard<GetMaliciousFileWhitelistConfigErrorCode> = (error) =>
  isCloudError(error, "GetMaliciousFileWhitelistConfig", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getMaliciousFileWhitelistConfig({ ConfigId: 1 });
 * ```
 * @throws CloudError
 */
export const getMaliciousFileWhitelistConfig: TypedRoute<
  GetMaliciousFileWhitelistConfigInput,
  GetMaliciousFileWhitelistConfigOutput,
  GetMaliciousFileWhitelistConfigHttp
> = {
  name: "GetMaliciousFileWhitelistConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetMaliciousFileWhitelistConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
};

/** GetMaliciousFileWhitelistConfig as `client.http` calls it. */
export interface GetMaliciousFileWhitelistConfigHttp {
  "/GetMaliciousFileWhitelistConfig": {
    post: {
      parameters: {
        query?: GetMaliciousFileWhitelistConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetMaliciousFileWhitelistConfigOutput;
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
