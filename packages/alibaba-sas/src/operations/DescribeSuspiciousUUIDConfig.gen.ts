// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSuspiciousUUIDConfigInput {
  /** @example alinet */
  Type: "auto_breaking" | "ransomware_breaking" | "webshell_cloud_breaking" | "alinet" | "alisecguard" | (string & {});
}

export interface DescribeSuspiciousUUIDConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 2 */
  Count?: number;
  /**
   * @example [
   * "0011ea53-738c-4bff-93be-ce6a1cc9****"
   * ]
   */
  UUIDList?: string[];
}

/**
 * The documented error codes of DescribeSuspiciousUUIDConfig.
 *
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSuspiciousUUIDConfigErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSuspiciousUUIDConfig with one of its documented codes. */
export const isDescribeSuspiciousUUIDConfigError: ErrorGuard<DescribeSuspiciousUUIDConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeSuspiciousUUIDConfig", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSuspiciousUUIDConfig({ Type: "alinet" });
 * ```
 * @throws CloudError
 */
export const describeSuspiciousUUIDConfig: TypedRoute<
  DescribeSuspiciousUUIDConfigInput,
  DescribeSuspiciousUUIDConfigOutput,
  DescribeSuspiciousUUIDConfigHttp
> = {
  name: "DescribeSuspiciousUUIDConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSuspiciousUUIDConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSuspiciousUUIDConfig as `client.http` calls it. */
export interface DescribeSuspiciousUUIDConfigHttp {
  "/DescribeSuspiciousUUIDConfig": {
    post: {
      parameters: {
        query: DescribeSuspiciousUUIDConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSuspiciousUUIDConfigOutput;
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
