// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateMaliciousFileWhitelistConfigInput {
  /** @example ALL */
  EventName?: string;
  /** @example fileMd5 */
  Field?: string;
  /** @example b2cf9747ee49d8d9b105cf16e078cc16 */
  FieldValue?: string;
  /** @example strEqual */
  Operator?: string;
  /** @example whitelist */
  Remark?: string;
  /** @example agentless */
  Source?: string;
  /** @example ALL */
  TargetType?: "ALL" | "SELECTION_KEY" | (string & {});
  /** @example ALL */
  TargetValue?: string;
}

export interface CreateMaliciousFileWhitelistConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: CreateMaliciousFileWhitelistConfigOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface CreateMaliciousFileWhitelistConfigOutputData {
  /** @example 1 */
  Count?: string;
  /** @example ALL */
  EventName?: string;
  /** @example fileMd5 */
  Field?: string;
  /** @example b2cf9747ee49d8d9b105cf16e078cc16 */
  FieldValue?: string;
  /** @example 1671607025000 */
  GmtCreate?: string;
  /** @example 1671607025000 */
  GmtModified?: string;
  /** @example 1 */
  Id?: string;
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
 * The documented error codes of CreateMaliciousFileWhitelistConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type CreateMaliciousFileWhitelistConfigErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of CreateMaliciousFileWhitelistConfig with one of its documented codes. */
export const isCreateMaliciousFileWhitelistConfigError: ErrorGuard<CreateMaliciousFileWhitelistConfigErrorCode> = (
  error,
) => isCloudError(error, "CreateMaliciousFileWhitelistConfig", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.createMaliciousFileWhitelistConfig({
 *   EventName: "ALL",
 *   Field: "fileMd5",
 *   FieldValue: "b2cf9747ee49d8d9b105cf16e078cc16",
 *   Operator: "strEqual",
 *   Remark: "whitelist",
 *   Source: "agentless",
 *   TargetType: "ALL",
 *   TargetValue: "ALL",
 * });
 * ```
 * @throws CloudError
 */
export const createMaliciousFileWhitelistConfig: TypedRoute<
  CreateMaliciousFileWhitelistConfigInput,
  CreateMaliciousFileWhitelistConfigOutput,
  CreateMaliciousFileWhitelistConfigHttp
> = {
  name: "CreateMaliciousFileWhitelistConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateMaliciousFileWhitelistConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** CreateMaliciousFileWhitelistConfig as `client.http` calls it. */
export interface CreateMaliciousFileWhitelistConfigHttp {
  "/CreateMaliciousFileWhitelistConfig": {
    post: {
      parameters: {
        query?: CreateMaliciousFileWhitelistConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateMaliciousFileWhitelistConfigOutput;
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
