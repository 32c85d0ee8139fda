// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateImageVulWhitelistTargetInput {
  /** @example 2000083 */
  Id?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example ignore */
  Reason?: string;
  /** @example image */
  Source?: "image" | "agentless" | (string & {});
  /** @example {\\"type\\":\\"repo\\",\\"target\\":[\\"sas_test/script_0209\\",\\"sas_test/script\\"]} */
  Target?: string;
}

export interface UpdateImageVulWhitelistTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example true */
  Data?: boolean;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of UpdateImageVulWhitelistTarget.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateImageVulWhitelistTargetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateImageVulWhitelistTarget with one of its documented codes. */
export const isUpdateImageVulWhitelistTargetError: ErrorGuard<UpdateImageVulWhitelistTargetErrorCode> = (error) =>
  isCloudError(error, "UpdateImageVulWhitelistTarget", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateImageVulWhitelistTarget({
 *   Id: 2000083,
 *   Lang: "zh",
 *   Reason: "ignore",
 *   Source: "image",
 *   Target: '{\\\\"type\\\\":\\\\"repo\\\\",\\\\"target\\\\":[\\\\"sas_test/script_0209\\\\",\\\\"sas_test/script\\\\"]}',
 * });
 * ```
 * @throws CloudError
 */
export const updateImageVulWhitelistTarget: TypedRoute<
  UpdateImageVulWhitelistTargetInput,
  UpdateImageVulWhitelistTargetOutput,
  UpdateImageVulWhitelistTargetHttp
> = {
  name: "UpdateImageVulWhitelistTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateImageVulWhitelistTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateImageVulWhitelistTarget as `client.http` calls it. */
export interface UpdateImageVulWhitelistTargetHttp {
  "/UpdateImageVulWhitelistTarget": {
    post: {
      parameters: {
        query?: UpdateImageVulWhitelistTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateImageVulWhitelistTargetOutput;
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
