// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyEmgVulSubmitInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example scan:ASCV-2019-032401 */
  Name: string;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example yes */
  UserAgreement: "yes" | "no" | (string & {});
}

export interface ModifyEmgVulSubmitOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyEmgVulSubmit.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyEmgVulSubmitErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyEmgVulSubmit with one of its documented codes. */
export const isModifyEmgVulSubmitError: ErrorGuard<ModifyEmgVulSubmitErrorCode> = (error) =>
  isCloudError(error, "ModifyEmgVulSubmit", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyEmgVulSubmit({
 *   Lang: "zh",
 *   Name: "scan:ASCV-2019-032401",
 *   UserAgreement: "yes",
 * });
 * ```
 * @throws CloudError
 */
export const modifyEmgVulSubmit: TypedRoute<
  ModifyEmgVulSubmitInput,
  ModifyEmgVulSubmitOutput,
  ModifyEmgVulSubmitHttp
> = {
  name: "ModifyEmgVulSubmit",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyEmgVulSubmit", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyEmgVulSubmit as `client.http` calls it. */
export interface ModifyEmgVulSubmitHttp {
  "/ModifyEmgVulSubmit": {
    post: {
      parameters: {
        query: ModifyEmgVulSubmitInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyEmgVulSubmitOutput;
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
