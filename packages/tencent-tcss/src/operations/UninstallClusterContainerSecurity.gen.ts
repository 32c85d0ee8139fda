// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UninstallClusterContainerSecurityInput {
  /**
   * @example [
   * "abc"
   * ]
   */
  ClusterIDs: string[];
}

export interface UninstallClusterContainerSecurityOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of UninstallClusterContainerSecurity.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type UninstallClusterContainerSecurityErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of UninstallClusterContainerSecurity with one of its documented codes. */
export const isUninstallClusterContainerSecurityError: ErrorGuard<UninstallClusterContainerSecurityErrorCode> = (
  error,
) => isCloudError(error, "UninstallClusterContainerSecurity", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.uninstallClusterContainerSecurity({
 *   ClusterIDs: ["abc"],
 * });
 * ```
 * @throws CloudError
 */
export const uninstallClusterContainerSecurity: TypedRoute<
  UninstallClusterContainerSecurityInput,
  UninstallClusterContainerSecurityOutput,
  UninstallClusterContainerSecurityHttp
> = {
  name: "UninstallClusterContainerSecurity",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "UninstallClusterContainerSecurity", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** UninstallClusterContainerSecurity as `client.http` calls it. */
export interface UninstallClusterContainerSecurityHttp {
  "/UninstallClusterContainerSecurity": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UninstallClusterContainerSecurityInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: UninstallClusterContainerSecurityOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
