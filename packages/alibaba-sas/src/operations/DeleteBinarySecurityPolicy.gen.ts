// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteBinarySecurityPolicyInput {
  /** @example policy-auto-bfu7pm */
  Name?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 42.120.XXX.XXX */
  SourceIp?: string;
}

export interface DeleteBinarySecurityPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteBinarySecurityPolicy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteBinarySecurityPolicyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteBinarySecurityPolicy with one of its documented codes. */
export const isDeleteBinarySecurityPolicyError: ErrorGuard<DeleteBinarySecurityPolicyErrorCode> = (error) =>
  isCloudError(error, "DeleteBinarySecurityPolicy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteBinarySecurityPolicy({
 *   Name: "policy-auto-bfu7pm",
 *   SourceIp: "42.120.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const deleteBinarySecurityPolicy: TypedRoute<
  DeleteBinarySecurityPolicyInput,
  DeleteBinarySecurityPolicyOutput,
  DeleteBinarySecurityPolicyHttp
> = {
  name: "DeleteBinarySecurityPolicy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteBinarySecurityPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteBinarySecurityPolicy as `client.http` calls it. */
export interface DeleteBinarySecurityPolicyHttp {
  "/DeleteBinarySecurityPolicy": {
    post: {
      parameters: {
        query?: DeleteBinarySecurityPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteBinarySecurityPolicyOutput;
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
